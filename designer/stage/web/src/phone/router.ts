/** The rules of wx.navigateTo and its kin over the engine's page stack. */
import { Failure } from './answers'
import type { AppConfig } from './config'
import { EventChannel, type ChannelListener } from './event-channel'
import type { WxHost } from './host'
import type { RouteEvents } from './route-events'
import { resolveUrl, type PageUrl } from './urls'

/** Pages that may lie above each other (developers.weixin.qq.com, wx.navigateTo). */
const STACK_LIMIT = 10

export type RouteKind = 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch' | 'navigateBack'

export interface RouteOptions {
  url?: string
  delta?: number
  /** Listeners for what the opened page emits. */
  events?: Record<string, ChannelListener>
}

export class Router {
  readonly #host: WxHost
  readonly #config: AppConfig
  /** One route after the other: a page that routes on while it opens waits for its own opening. */
  #running: Promise<unknown> = Promise.resolve()

  /** What closes on the way back before its page does, the last opened last. */
  #held: { page: number; close: () => void }[] = []

  /** How many routes have been asked for. */
  asked = 0

  constructor(host: WxHost, config: AppConfig, private readonly events: RouteEvents) {
    this.#host = host
    this.#config = config
  }

  /**
   * Runs a route; resolves to what `success` gets, rejects with a Failure worded as WeChat does.
   * On the canvas nothing moves: the page that is edited stays, and the console says where it wanted to go.
   */
  route(kind: RouteKind, options: RouteOptions): Promise<object> {
    const base = this.#top()
    this.asked += 1
    const done = this.#running.then(() => this.#run(kind, options, base))
    this.#running = done.catch(() => undefined)
    return done
  }

  /** A tap on a tab of the phone. */
  async tapTab(index: number): Promise<void> {
    const item = this.#config.tabBar()?.list[index]
    if (!item) return
    if (item.pagePath !== this.#top()) await this.route('switchTab', { url: `/${item.pagePath}` })
    this.#host.callPage('onTabItemTap', { index: String(index), pagePath: item.pagePath, text: item.text })
  }

  /** Lets the next way back of the page on top call `close` (WeChat, page-container). Answers how to let go of it. */
  hold(close: () => void): () => void {
    const holding = { page: this.#host.pages.current().at(-1)?.id ?? -1, close }
    this.#held.push(holding)
    return () => { this.#held = this.#held.filter((other) => other !== holding) }
  }

  /** Whether the next way back closes something on the page. */
  get holds(): boolean {
    return this.#holding() !== undefined
  }

  #holding() {
    const page = this.#host.pages.current().at(-1)?.id
    return this.#held.findLast((holding) => holding.page === page)
  }

  #top(): string {
    return this.#host.pages.current().at(-1)?.page ?? ''
  }

  async #run(kind: RouteKind, options: RouteOptions, base: string): Promise<object> {
    if (kind === 'navigateBack') return this.#back(options)
    if (typeof options.url !== 'string') throw new Failure('parameter error: parameter.url should be String instead of Undefined;')
    const target = resolveUrl(options.url, base)
    if (!this.#config.pages().includes(target.page)) throw new Failure(`page "${target.page}${target.query ? `?${target.query}` : ''}" is not found`)
    this.#checkTab(kind, target.page)
    if (this.#stays(kind, target.page)) return kind === 'navigateTo' ? { eventChannel: new EventChannel() } : {}
    return this.events.around(kind, target, () => this.#go(kind, target, options))
  }

  async #go(kind: RouteKind, target: PageUrl, options: RouteOptions): Promise<object> {
    const { pages } = this.#host
    switch (kind) {
      case 'navigateTo':
        return this.#push(target, options)
      case 'redirectTo':
        await pages.replace(target.page, target.query)
        return {}
      case 'switchTab':
        await pages.tab(target.page)
        return {}
      default:
        await pages.reset(target.page, target.query)
        return {}
    }
  }

  async #push(target: PageUrl, options: RouteOptions): Promise<object> {
    const { pages } = this.#host
    if (pages.current().length >= STACK_LIMIT) throw new Failure('webview count limit exceed')
    const [opener, opened] = EventChannel.pair((listener, values) => this.#host.guard(listener, ...values))
    for (const [name, listener] of Object.entries(options.events ?? {})) opener.on(name, listener)
    await pages.push(target.page, target.query, opened)
    return { eventChannel: opener }
  }

  async #back(options: RouteOptions): Promise<object> {
    const depth = this.#host.pages.current().length
    const asked = Math.trunc(Number(options.delta ?? 1)) || 1
    const delta = Math.min(Math.max(1, asked), depth - 1)
    if (this.#host.mode() === 'design') return {}
    const held = this.#holding()
    if (held) {
      this.#held = this.#held.filter((other) => other !== held)
      held.close()
      return {}
    }
    if (delta < 1) throw new Failure('cannot navigate back at first page.')
    const to = this.#host.pages.current().at(-1 - delta)!
    return this.events.around('navigateBack', to, async () => {
      await this.#host.pages.pop(delta)
      return {}
    })
  }

  #checkTab(kind: RouteKind, page: string): void {
    const isTab = this.#config.isTab(page)
    if (kind === 'switchTab' && !isTab) throw new Failure('can not switch to non-TabBar page')
    if ((kind === 'navigateTo' || kind === 'redirectTo') && isTab) throw new Failure(`can not ${kind} a tabbar page`)
  }

  #stays(kind: RouteKind, page: string): boolean {
    if (this.#host.mode() === 'run') return false
    this.#host.post({ type: 'console', level: 'info', text: `wx.${kind} to ${page} is not followed while the page is edited.`, at: null })
    return true
  }
}
