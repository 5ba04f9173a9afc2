/** The phone as the frame sees it: `wx`, routes, bars, and the line to the shell that draws. */
import type { PhoneAnswer } from '../protocol'
import { pxOfRpx } from '../language/rpx'
import type { Phone as WidgetPhone } from '../widget'
import { asynchronous, Failure, type Api, type Options } from './answers'
import { Bars } from './bars'
import { AppConfig } from './config'
import { Asking } from './dialogs/asking'
import { Scopes } from './dialogs/scopes'
import { Sandbox } from './files/sandbox'
import { pressKey, showKeyboard } from './keyboard'
import type { PhoneSide, Room, WxHost } from './host'
import { NetworkLine } from './network/line'
import { SocketLine } from './network/sockets'
import { RouteEvents } from './route-events'
import { Router, type RouteKind, type RouteOptions } from './router'
import { isPhoneMessage, ShellLine, type PhoneMessage } from './shell-line'
import { AppStorage } from './storage'
import { SurroundingsNow } from './surroundings'
import { UnloadAlert } from './unload-alert'
import { parseQuery } from './urls'
import { accountQuestions } from './wx/account'
import type { Area, Phone } from './wx/area'
import { authorizationQuestions } from './wx/authorization'
import { FileLine } from './wx/chosen-files'
import { AppEvents } from './wx/events'
import { waysOutQuestions } from './wx/mini-programs'
import { RouteTimes } from './wx/performance'
import { openMenu, ShareMenus, sharingQuestions } from './wx/sharing'
import { createWx } from './wx/wx'

/** Makes the phone of one app; to be called once a frame, before any script of the project runs. */
export function createPhone(host: WxHost): PhoneSide {
  const phone = makePhone(host)
  const menus = new ShareMenus(phone)
  const wx = createWx(phone, menus)
  return {
    wx,
    phone: widgetPhone(phone, wx),
    receive(message): message is PhoneMessage {
      if (!isPhoneMessage(message)) return false
      act(phone, menus, message)
      return true
    },
    hear: (command) => phone.network.receive(command) || phone.sockets.receive(command) || phone.storage.receive(command),
    busy: () => phone.network.busy,
    fileUrl: (path) => phone.sandbox.urlOf(path),
    pageShown: () => phone.bars.show(),
    makeRoom: (page, depth) => (phone.bars.announce(page, depth) ? room(phone) : null),
    deviceChanged() {
      if (host.mode() === 'design') phone.line.dismiss()
      phone.bars.showAnew()
    },
    restart() {
      phone.line.dismiss()
      phone.network.forget()
      phone.sockets.forget()
      phone.bars.forget()
      phone.events.clear()
      phone.scopes.forget()
      phone.times.forget()
      phone.unload.forget()
      for (const end of phone.ends.splice(0)) end()
    },
    launch: (...launched) => launch(phone, ...launched),
    dismiss: () => phone.line.dismiss(),
    emit: (name, value) => phone.events.emit(name, value),
  }
}

/** The parts of a phone, put together. */
export function makePhone(host: WxHost): Phone {
  const config = new AppConfig(host)
  const line = new ShellLine(host)
  const events = new AppEvents(host)
  const asking = new Asking(host, line)
  const times = new RouteTimes()
  const routes = new RouteEvents(host, events, times)
  const phone: Phone = {
    host, config, line, events, asking, times, routes,
    router: new Router(host, config, routes),
    unload: new UnloadAlert(host, line),
    bars: new Bars(host, config),
    scopes: new Scopes(host, config, asking),
    surroundings: new SurroundingsNow(events),
    files: new FileLine(host),
    network: new NetworkLine(host),
    sockets: new SocketLine(host),
    sandbox: new Sandbox(host),
    storage: new AppStorage(host),
    ends: [],
    leave: () => void leave(phone),
  }
  return phone
}

/** Waits until the page area is as large as the bars leave it. */
async function room({ host, line }: Phone): Promise<void> {
  const size = (await line.ask({ type: 'room' })) as Room | null
  if (size) await host.sized(size)
}

/** Sends the app to the background until the person comes back. */
async function leave({ host, asking }: Phone): Promise<void> {
  if (host.mode() === 'design') return
  host.showApp(false, null)
  await asking.offer({ kind: 'away', title: '小程序已退到后台', yes: '回到小程序', no: '' }, false)
  host.showApp(true, null)
}

/** What the person did on the phone, and what Python says about it. */
function act(phone: Phone, menus: ShareMenus, message: PhoneMessage): void {
  switch (message.type) {
    case 'answer':
      return phone.line.answered(message.id, message.value)
    case 'pickerColumn':
      return phone.line.columnTurned(message.id, message.column, message.value)
    case 'tab':
      return report(phone, phone.router.tapTab(message.index))
    case 'navigateBack':
      return void leavePage(phone)
    case 'home':
      return route(phone, 'reLaunch', { url: `/${phone.config.entryPage()}` })
    case 'key':
      return pressKey(message.key)
    case 'menu':
      // What is cancelled in the menu is nothing to tell.
      return void openMenu(phone, menus).catch(() => undefined)
    case 'close':
      return phone.leave()
    default:
      return follow(phone, message)
  }
}

function follow(phone: Phone, message: Exclude<PhoneMessage, PhoneAnswer>): void {
  switch (message.type) {
    case 'surroundings':
      return phone.surroundings.change(message.surroundings)
    case 'appShown':
      return phone.host.showApp(message.shown, message.launch)
    case 'memory':
      return phone.events.emit('MemoryWarning', { level: message.level })
    case 'filesChosen':
      return phone.files.answered(message.id, message.files)
    case 'fileSaved':
      return phone.files.answered(message.id, message.saved)
  }
}

/** The way back of the bar, which a page may ask about first. */
async function leavePage(phone: Phone): Promise<void> {
  if (phone.router.holds || (await phone.unload.agreed())) route(phone, 'navigateBack', {})
}

/** Opens the first page. An app without that page may go to another one instead, as long as it does so at once (WeChat, App.onPageNotFound). */
function launch({ host, config, events, router, routes }: Phone, page: string, query: string, open: () => Promise<void>, notFound: (event: object) => void): void {
  const missing = host.mode() === 'run' && !config.pages().includes(page)
  const asked = router.asked
  if (missing) {
    const event = { path: page, query: parseQuery(query), isEntryPage: true }
    notFound(event)
    events.emit('PageNotFound', event)
  }
  if (router.asked === asked) void routes.around('appLaunch', { page, query }, open, missing)
}

/** Runs a route that no callback waits for; a refusal becomes a problem. */
function route(phone: Phone, kind: RouteKind, options: RouteOptions): void {
  report(phone, phone.router.route(kind, options), `${kind}:fail `)
}

function report({ host }: Phone, done: Promise<unknown>, prefix = ''): void {
  done.catch((error: unknown) => {
    const message = error instanceof Failure ? error.message : String(error)
    host.post({ type: 'problem', kind: 'route', message: prefix + message, at: null })
  })
}

function widgetPhone(phone: Phone, wx: Area): WidgetPhone {
  const { host, line } = phone
  const questions = { ...accountQuestions(phone), ...authorizationQuestions(phone), ...sharingQuestions(phone), ...waysOutQuestions(phone) }
  const asked = Object.fromEntries(Object.entries(questions).map(([name, work]) => [name, asynchronous(host, name, work)]))
  return {
    async ask(name, options = {}) {
      const api = (asked[name] ?? wx[name]) as Api | undefined
      const { success: _success, fail: _fail, complete: _complete, ...plain } = options
      return Promise.resolve(api?.(plain)).catch((refusal: Options) => refusal) as Promise<Options>
    },
    async pick({ onColumn, onOpen, ...options }) {
      if (host.mode() === 'design') return null
      return (await line.ask({ type: 'picker', ...options }, onColumn, onOpen)) as number[] | null
    },
    route: (kind, options) => route(phone, kind, options),
    navigationBar(change) {
      if (host.pages.current().length > 0) phone.bars.changeNavigation(change)
    },
    background: (look) => host.setBackground(look),
    keyboard: (keyboard) => showKeyboard(host, phone.events, keyboard),
    holdBack: (close) => phone.router.hold(close),
    place: () => phone.surroundings.now.place,
    px: (rpx) => pxOfRpx(rpx, host.device().width),
  }
}
