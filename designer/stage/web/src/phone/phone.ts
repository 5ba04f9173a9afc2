/** The phone as the frame sees it: `wx`, routes, bars, and the line to the shell that draws. */
import type { PhoneAnswer } from '../protocol'
import type { Phone as WidgetPhone } from '../widget'
import { Failure } from './answers'
import { Bars } from './bars'
import { AppConfig } from './config'
import type { PhoneSide, WxHost } from './host'
import { Router, type RouteKind, type RouteOptions } from './router'
import { isPhoneAnswer, ShellLine } from './shell-line'
import type { Phone } from './wx/area'
import { AppEvents } from './wx/events'
import { createWx } from './wx/wx'

/** Makes the phone of one app; to be called once a frame, before any script of the project runs. */
export function createPhone(host: WxHost): PhoneSide {
  const config = new AppConfig(host)
  const phone: Phone = { host, config, router: new Router(host, config), bars: new Bars(host, config), line: new ShellLine(host) }
  const events = new AppEvents(host)
  return {
    wx: createWx(phone, events),
    phone: widgetPhone(phone),
    receive(message): message is PhoneAnswer {
      if (!isPhoneAnswer(message)) return false
      act(phone, message)
      return true
    },
    pageShown: () => phone.bars.show(),
    deviceChanged() {
      if (host.mode() === 'design') phone.line.dismiss()
      phone.bars.showAnew()
    },
    restart() {
      phone.line.dismiss()
      phone.bars.forget()
      events.clear()
    },
    dismiss: () => phone.line.dismiss(),
    emit: (name, value) => events.emit(name, value),
  }
}

/** What the person did on the phone. */
function act(phone: Phone, answer: PhoneAnswer): void {
  switch (answer.type) {
    case 'answer':
      return phone.line.answered(answer.id, answer.value)
    case 'pickerColumn':
      return phone.line.columnTurned(answer.id, answer.column, answer.value)
    case 'tab':
      return report(phone, phone.router.tapTab(answer.index))
    case 'navigateBack':
      return route(phone, 'navigateBack', {})
    case 'home':
      return route(phone, 'reLaunch', { url: `/${phone.config.entryPage()}` })
  }
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

function widgetPhone(phone: Phone): WidgetPhone {
  const { host, line } = phone
  return {
    async pick({ onColumn, ...options }) {
      if (host.mode() === 'design') return null
      return (await line.ask({ type: 'picker', ...options }, onColumn)) as number[] | null
    },
    route: (kind, options) => route(phone, kind, options),
    navigationBar(change) {
      if (host.pages.current().length > 0) phone.bars.changeNavigation(change)
    },
    holdBack: (close) => phone.router.hold(close),
    px: (rpx) => (rpx * host.device().width) / 750,
  }
}
