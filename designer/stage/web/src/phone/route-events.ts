/** What an app hears of its routes (developers.weixin.qq.com, "页面路由监听"). */
import type { WxHost } from './host'
import { parseQuery } from './urls'
import type { RouteTimes } from './wx/performance'
import type { AppEvents } from './wx/events'

/** Why a page is shown, as listeners get it. */
export type OpenType = 'appLaunch' | 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch' | 'navigateBack'

/** A page by route and raw query. */
export interface Destination {
  page: string
  query: string
}

let routes = 0

export class RouteEvents {
  constructor(private readonly host: WxHost, private readonly events: AppEvents, private readonly times: RouteTimes) {}

  /** Tells the listeners before `go` runs, after it, and when the page stands still. Raises what `go` raises; then no more is told. */
  async around<Answer>(openType: OpenType, to: Destination, go: () => Promise<Answer>, notFound = false): Promise<Answer> {
    const timeStamp = Date.now()
    const began = performance.now()
    routes += 1
    const routed = { path: to.page, query: parseQuery(to.query), openType, routeEventId: `${routes}_${timeStamp}` }
    const known = { ...routed, renderer: 'webview', notFound, page: this.host.json(`${to.page}.json`) ?? {} }
    this.events.emit('BeforeAppRoute', { ...known, webviewId: this.#shown })
    const answer = await go()
    this.times.note(openType, to.page, began)
    this.events.emit('AppRoute', { ...known, webviewId: this.#shown, timeStamp })
    void this.host.pages.moved().then(() => this.events.emit('AppRouteDone', { ...routed, webviewId: this.#shown, timeStamp }))
    return answer
  }

  get #shown(): number {
    return this.host.pages.current().at(-1)?.id ?? 0
  }
}
