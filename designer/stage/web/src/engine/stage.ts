/** Everything that runs one app in one document. */
import * as ge from 'glass-easel'
import { MiniProgramEnv, type AssociatedBackend } from 'glass-easel-miniprogram-adapter'
import { placeOf } from '../language/modules'
import { isForeign, resolveFrom, Resolver } from '../language/paths'
import { samplePicture } from '../language/sample-pictures'
import { installWxsTypes } from '../language/wxs'
import { EventChannel } from '../phone/event-channel'
import type { PhoneSide } from '../phone/host'
import { launchOptions, ORDINARY_LAUNCH, type Launched } from '../phone/launch'
import { createPhone } from '../phone/phone'
import type { Device, FrameEvent, Mode, PhoneRequest, Place } from '../protocol'
import type { Launch } from '../protocol/phone'
import { App } from './app'
import { Assets } from './assets'
import { StageContext } from './backend'
import { spreadBackground } from './background'
import { Code } from './code'
import type { Compiler } from './compiler'
import { Config, objectOf } from './config'
import { projectConsole } from './console'
import { contentOf, isBlank } from './content'
import { installDataHooks } from './data'
import { installElementHooks } from './elements'
import type { AppFiles } from './files'
import { measurePage, MOST_NODES } from './geometry'
import { GeometryTeller } from './geometry-change'
import { LayoutWatch } from './geometry-watch'
import { Gestures } from './gestures'
import { installInstanceMethods } from './instances'
import type { InnerComponent } from './internals'
import { installReady } from './lifetimes'
import { LostPictures } from './lost-pictures'
import type { LivePage } from './page'
import { listenToPage } from './page-events'
import { LiveStack } from './page-stack'
import { PhoneHost } from './phone-host'
import { Places } from './places'
import { PullRefresh } from './pull-refresh'
import { pluginLoader } from './plugins'
import { QuickEdits } from './quick-edits'
import { messageOf, Reports } from './reports'
import { untilRest } from './rest'
import { Samples } from './samples'
import { installSlotHooks } from './slots'
import { goOn, rest } from './still'
import { Styles } from './styles'
import { TAB_BAR } from './tab-bar'
import { AppTemplates } from './templates'
import { Timers } from './timers'
import { compileAgain, instancesOf } from './updates'
import { widgetOf, type WidgetWorld } from './widget-instance'
import { Widgets } from './widgets'

export type Post = (message: FrameEvent | PhoneRequest) => void

/** A compiler group for the app's templates and one for those of the built-in components. */
export interface Compilers { app: Compiler; widgets: Compiler }

export class Stage {
  mode: Mode = 'design'
  launched: Launched = { page: '', query: '', ...ORDINARY_LAUNCH }
  readonly reports: Reports
  readonly config: Config
  readonly styles: Styles
  readonly samples: Samples
  readonly templates: AppTemplates
  readonly widgets: Widgets
  readonly stack: LiveStack
  readonly phone: PhoneSide
  readonly watch: LayoutWatch
  readonly places = new Places()
  readonly assets = new Assets()
  readonly timers: Timers
  readonly lost = new LostPictures(() => this.mode === 'design')
  readonly quick: QuickEdits
  readonly #env = new MiniProgramEnv()
  readonly #backend: AssociatedBackend
  readonly #refresher = new PullRefresh({ page: () => this.stack.top, running: () => this.mode === 'run', setting: (page, name) => this.setting(page, name) })
  readonly #geometry = new GeometryTeller()
  #resized = (): void => undefined
  #app: App
  #code: Code | null = null
  #appShown = true

  constructor(readonly post: Post, readonly files: AppFiles, compilers: Compilers, public device: Device, readonly stored: Record<string, string>) {
    this.reports = new Reports(post, placeOf)
    this.config = new Config(files, this.reports)
    this.styles = new Styles(files, this.reports, () => new Resolver(files, this.config.app['resolveAlias']), this.assets)
    this.samples = new Samples({
      designing: () => this.mode === 'design',
      page: () => this.stack.top?.page ?? '',
      isBlank: () => isBlank(this.stack.top?.element ?? document.body),
      instances: (path) => instancesOf(this, path),
      post: (event) => this.post(event),
    })
    this.templates = new AppTemplates(compilers.app, files, this.reports, this.samples)
    this.timers = new Timers(() => this.mode === 'design', this.reports)
    this.quick = new QuickEdits({
      templates: this.templates,
      reports: this.reports,
      text: (path) => this.files.text(path),
      instances: (path) => instancesOf(this, path),
      compile: (paths) => compileAgain(this, paths),
    })
    this.#app = new App(this.reports)
    const context = new StageContext(() => this.mode === 'run')
    this.#backend = this.#env.associateBackend(context)
    this.stack = this.#makeStack()
    this.phone = createPhone(new PhoneHost(this, this.#refresher))
    this.widgets = new Widgets(compilers.widgets, this.#widgetWorld())
    this.watch = new LayoutWatch(() => this.measure(), () => this.mode === 'run')
    this.#install(context)
  }

  /** Starts the app on a page; how it was entered stays as it was where `launch` does not say. */
  start(page: string, query: string, launch: Launch = this.launched): void {
    this.launched = { ...launch, page, query }
    this.#applyDevice()
    this.#load()
    this.#launch()
    this.phone.launch(page, query, () => this.stack.reset(page, query), (event) => this.#app.call('onPageNotFound', event))
  }

  /** Drops the page stack and opens a page; the app goes on. */
  open(page: string, query: string): void {
    this.phone.dismiss()
    this.timers.stop()
    this.#refresher.stop()
    void this.stack.reset(page, query)
  }

  /** Runs the app from its beginning, on the page that is open now where no other is named. */
  restart(page = this.stack.top?.page ?? this.launched.page, query = this.stack.top?.query ?? this.launched.query): void {
    this.phone.restart()
    this.timers.stop()
    this.stack.clear()
    this.start(page, query)
  }

  /** Takes a changed app over: its pages are built anew with what a person did on them. Answers false when its script fails: then everything stays. */
  renewApp(): boolean {
    const [app, code] = [this.#app, this.#code]
    const script = this.#script
    if (script && !this.reports.guard('script', () => { this.code.modules.check(script); return true })) return false
    this.phone.restart()
    this.timers.stop()
    if (!this.#load()) {
      [this.#app, this.#code] = [app, code]
      return false
    }
    this.#applyDevice()
    this.#launch()
    this.#app.inherit(app)
    return this.stack.rebuild(() => true)
  }

  /** Sends the app to the background or brings it back; `launch` says how it is entered this time. */
  showApp(shown: boolean, launch: Launch | null): void {
    if (shown === this.#appShown) return
    this.#appShown = shown
    const { page, query } = this.stack.top ?? this.launched
    if (launch) this.launched = { ...launch, page, query }
    const options = launchOptions({ ...this.launched, page, query })
    if (shown) {
      this.#app.call('onShow', options)
      this.phone.emit('AppShow', options)
    }
    this.stack.top?.appShown(shown)
    if (shown) return
    this.#app.call('onHide', options)
    this.phone.emit('AppHide', options)
  }

  get code(): Code {
    this.#code ??= this.#makeCode()
    return this.#code
  }

  setMode(mode: Mode): void {
    if (mode === this.mode) return
    this.mode = mode
    if (mode === 'run') this.#liven()
    // Scripts of components may have worked with samples.
    if (mode === 'run' && this.samples.shown) this.stack.reopen()
    this.phone.deviceChanged()
    this.watch.request()
  }

  /** Lets everything move that stood still on the canvas. */
  #liven(): void {
    this.timers.resume()
    goOn()
    for (const page of this.stack.living) this.lost.stop(page.element)
  }

  setDevice(device: Device): void {
    const { theme } = this.device
    this.device = device
    this.#applyDevice()
    this.phone.deviceChanged()
    this.#resized()
    // An app that does not ask for darkmode always has the light theme.
    if (theme === device.theme || this.config.app['darkmode'] !== true) return
    this.#app.call('onThemeChange', { theme: device.theme })
    this.phone.emit('ThemeChange', { theme: device.theme })
  }

  /** Sends the geometry of the page that is seen; in terms of the one before unless the `whole` is asked for. */
  measure(whole = false): void {
    const page = this.stack.top
    if (!page) return
    if (this.mode === 'design') rest()
    this.lost.request(page.element)
    spreadBackground(page.element)
    const geometry = measurePage(page.page, page.components as ge.GeneralComponent[])
    if (geometry.nodes.length === MOST_NODES) this.reports.problem('engine', `The page has more than ${MOST_NODES} elements. Only the first ones can be selected.`, null)
    this.post(this.#geometry.tell(geometry, whole))
  }

  /** Tells when the page rests, with its geometry as it is then. */
  async settle(): Promise<void> {
    await untilRest(() => this.timers.running || this.phone.busy(), () => this.watch.lastChange)
    this.samples.rescue()
    if (this.stack.top) await this.lost.find(this.stack.top.element)
    this.measure()
    this.post({ type: 'settled', content: contentOf(this.stack.top?.element ?? document.body) })
  }

  /** The URL of `path` as written in the file `from` (without extension, relative to the app's root). */
  asset(path: string, from: string): string {
    const sample = samplePicture(path)
    if (sample !== null) return sample
    if (path === '' || isForeign(path)) return this.phone.fileUrl(path) ?? path
    return this.assets.url(resolveFrom(from, path))
  }

  /** Fetches files anew that are no texts. */
  refetch(paths: string[]): void {
    this.assets.refetch(paths, document.body)
    this.styles.fillAgain()
    this.watch.request()
  }

  /** The JSON of a page over app.json's `window`. */
  setting(page: LivePage, name: string): unknown {
    return this.config.object(`${page.page}.json`)[name] ?? objectOf(this.config.app['window'])[name]
  }

  get #script(): string | undefined {
    return ['app.js', 'app.ts'].find((path) => this.files.has(path))
  }

  /** Makes a new app of the script as it stands; answers false when it has thrown. */
  #load(): boolean {
    this.#app = new App(this.reports)
    this.#code = null
    const script = this.#script
    return !script || this.reports.guard('script', () => { this.code.modules.load(script); return true }) === true
  }

  #launch(): void {
    this.#appShown = true
    const options = launchOptions(this.launched)
    this.#app.call('onLaunch', options)
    this.#app.call('onShow', options)
    this.#app.noteFresh()
    this.phone.emit('AppShow', options)
  }

  #makeCode(): Code {
    return new Code({
      env: this.#env, files: this.files, config: this.config, templates: this.templates, styles: this.styles, widgets: this.widgets, reports: this.reports,
      globals: () => this.#globals(),
    })
  }

  #globals(): Record<string, unknown> {
    const app = this.#app.globals()
    const globals: Record<string, unknown> = {
      ...app,
      ...this.timers.globals(),
      wx: this.phone.wx,
      console: projectConsole(this.post, placeOf),
      getApp: () => (this.#app.globals()['getApp'] as () => unknown)(),
      getCurrentPages: () => this.stack.pages.map((page) => page.object ?? { route: page.page, __route__: page.page, options: {}, data: {}, setData: () => undefined }),
      __wxConfig: { ...this.config.app, envVersion: 'develop', accountInfo: { appId: '' }, platform: 'devtools' },
      requirePlugin: pluginLoader(this.reports),
      requireMiniProgram: () => ({}),
    }
    globals['global'] = globals
    return globals
  }

  #makeStack(): LiveStack {
    return new LiveStack({
      backend: this.#backend,
      reports: this.reports,
      styles: this.styles,
      places: this.places,
      code: () => this.code,
      post: (event) => this.post(event),
      animates: () => this.mode === 'run',
      isTab: (page) => this.#tabs().includes(page),
      hasOwnTabBar: (page) => objectOf(this.config.app['tabBar'])['custom'] === true && this.#tabs().includes(page) && this.files.has(`${TAB_BAR}.json`),
      makeRoom: (page, depth) => this.phone.makeRoom(page, depth),
      shown: (page) => {
        this.#applyLook()
        this.#refresher.pageShown(page)
        this.#applySafeArea()
        this.phone.pageShown()
        this.watch.request()
      },
    })
  }

  #tabs(): string[] {
    const { list } = objectOf(this.config.app['tabBar'])
    return Array.isArray(list) ? list.map((item) => String(objectOf(item)['pagePath']).replace(/^\//, '')) : []
  }

  #widgetWorld(): WidgetWorld {
    return { designing: () => this.mode === 'design', phone: this.phone.phone, asset: (path, from) => this.asset(path, from), isFormField: (component) => this.code.isFormField(component) }
  }

  #applyDevice(): void {
    const root = document.documentElement
    const dark = this.device.theme === 'dark' && this.config.app['darkmode'] === true
    root.dataset['theme'] = dark ? 'dark' : 'light'
    root.style.colorScheme = dark ? 'dark' : 'light'
    this.#applyLook()
    root.dataset['platform'] = this.device.platform
    this.styles.setDark(dark)
    this.#applySafeArea()
  }

  /** The look of the page that is seen: its own `style`, else the app's (WeChat, "页面配置", since 2.10.2). */
  #applyLook(): void {
    const page = this.stack.top?.page ?? this.launched.page
    const style = this.config.object(`${page}.json`)['style'] ?? this.config.app['style']
    document.documentElement.dataset['style'] = style === 'v2' ? 'v2' : 'v1'
  }

  /** A page with the phone's tab bar ends above the home indicator, one with its navigation bar begins below the camera. */
  #applySafeArea(): void {
    const page = this.stack.top?.page ?? this.launched.page
    const above = this.#tabs().includes(page) && objectOf(this.config.app['tabBar'])['custom'] !== true
    const custom = (this.config.object(`${page}.json`)['navigationStyle'] ?? objectOf(this.config.app['window'])['navigationStyle']) === 'custom'
    const { style } = document.documentElement
    style.setProperty('--weft-safe-bottom', `${above ? 0 : this.device.safeBottom}px`)
    style.setProperty('--weft-safe-top', `${custom ? this.device.safeTop : 0}px`)
  }

  #install(context: StageContext): void {
    installWxsTypes()
    installElementHooks()
    installDataHooks()
    installSlotHooks()
    installReady()
    installInstanceMethods({
      openerOf: (component) => this.#pageOf(component)?.opener ?? new EventChannel(),
      tabBarOf: (component) => this.#pageOf(component)?.tabBar?.object ?? null,
      pageId: (component) => String(this.#pageOf(component)?.id ?? ''),
      route: (kind, options) => (this.phone.wx[kind] as (options: object) => unknown)(options),
      guard: (callback, ...values) => this.reports.guard('script', () => (callback as (...values: unknown[]) => unknown)(...values)),
    })
    this.#hearErrors()
    new Gestures(context, this.#refresher).listen(document.body)
    this.#resized = listenToPage({
      page: () => this.stack.top,
      running: () => this.mode === 'run',
      setting: (page, name) => this.setting(page, name),
      device: () => this.device,
      resized: (size) => this.phone.emit('WindowResize', { size }),
    })
    this.watch.start()
    this.places.listen()
  }

  /** glass-easel catches what life cycles, observers and handlers throw; timers, promises and callbacks of the browser end here, too. */
  #hearErrors(): void {
    ge.addGlobalErrorListener((error, _method, component) => {
      const widget = typeof component === 'object' ? widgetOf(component) : null
      // A handler of the project runs on the built-in component that it is bound to.
      if (!widget || placeOf(error)) this.#threw(error)
      else if (ge.Element.isAttached(component as ge.GeneralComponent)) this.reports.problem('engine', error)
      return false
    })
    ge.addGlobalWarningListener(() => false)
    window.addEventListener('error', (event) => { if (event.error) this.#threw(event.error) })
    window.addEventListener('unhandledrejection', (event) => {
      if (isOffline(event.reason)) this.reports.missing('network', messageOf(event.reason))
      else if (isRefusal(event.reason)) this.reports.warn(`Nobody catches: ${messageOf(event.reason)}`)
      else this.reports.problem('script', event.reason)
      this.#app.call('onUnhandledRejection', { reason: event.reason, promise: event.promise })
      this.phone.emit('UnhandledRejection', { reason: event.reason, promise: event.promise })
    })
  }

  #threw(error: unknown): void {
    const at: Place | null = placeOf(error)
    // An error whose stack names no file of the project is the engine's own.
    this.reports.problem(error instanceof Error && at === null ? 'engine' : 'script', error, at)
    const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error)
    this.#app.call('onError', text)
    this.phone.emit('Error', text)
  }

  #pageOf(component: ge.GeneralComponent): LivePage | null {
    let root = component
    for (let host = root.ownerShadowRoot?.getHostNode(); host; host = root.ownerShadowRoot?.getHostNode()) root = host
    return this.stack.living.find((page) => page.components.includes(root as InnerComponent)) ?? null
  }
}

/** Whether a promise was rejected because the stage has no network and no cloud, which is no fault of the page. */
function isOffline(reason: unknown): boolean {
  return isRefusal(reason) && /^(?:request|downloadFile|uploadFile|connectSocket|cloud\.\w+):fail /.test(messageOf(reason))
}

/** Whether a promise was rejected by an API of WeChat's that refused, or without a reason, as against by an error in the project. */
function isRefusal(reason: unknown): boolean {
  return reason === null || reason === undefined || (typeof reason === 'object' && 'errMsg' in reason)
}
