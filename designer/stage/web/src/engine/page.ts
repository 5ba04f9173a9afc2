/** A page that lives: its root component, its place in the document, its life cycle. */
import type { AssociatedBackend } from 'glass-easel-miniprogram-adapter'
import type * as ge from 'glass-easel'
import type { EventChannel } from '../phone/event-channel'
import { readQuery } from './app'
import type { Code } from './code'
import { noteFresh } from './fresh-data'
import type { InnerComponent } from './internals'
import { flushReady } from './lifetimes'
import { messageOf, type Reports } from './reports'
import { CustomTabBar } from './tab-bar'
import { domOf } from './tree'

type Root = ReturnType<AssociatedBackend['createRoot']>
/** The `this` of a page's methods. */
export type PageObject = Record<string, unknown> & { setData(data: object): void; data: Record<string, unknown> }

let pages = 0

/** One entry of the page stack. */
export class LivePage {
  sheets: string[] = []
  opener: EventChannel | null = null
  tabBar: CustomTabBar | null = null
  #root: Root | null = null
  #scroll = { x: 0, y: 0 }
  #holder: HTMLElement = document.createElement('page')
  #shown = false

  /** `id` is that of the page it replaces, a new one where it replaces none. */
  constructor(readonly page: string, readonly query: string, private readonly reports: Reports, readonly id = (pages += 1)) {}

  /** The root component, null when the page could not be built. */
  get component(): InnerComponent | null {
    return (this.#root?.getComponent() as unknown as InnerComponent | undefined) ?? null
  }

  /** The roots of everything the page shows: itself and its tab bar. */
  get components(): InnerComponent[] {
    return [this.component, this.tabBar?.component].filter((component) => component !== null && component !== undefined)
  }

  /** The page as its own script sees it, null when it could not be built. */
  get object(): PageObject | null {
    return (this.#root?.get() as unknown as PageObject | undefined) ?? null
  }

  get element(): HTMLElement {
    return this.component ? domOf(this.component as ge.Element)! : this.#holder
  }

  /** How far the page is scrolled. */
  get scroll(): { x: number; y: number } {
    return this.#shown ? { x: window.scrollX, y: window.scrollY } : this.#scroll
  }

  /** Builds the page into the document. A page that cannot be built says so in its place. */
  build(code: Code, backend: AssociatedBackend): void {
    try {
      this.sheets = code.prepare(this.page, true)
      const root = backend.createRoot('page', code.space, this.query ? `${this.page}?${this.query}` : this.page)
      this.#root = root
      const values = { route: this.page, __route__: this.page, options: readQuery(this.query), __wxExparserNodeId__: String(this.id), __wxWebviewId__: this.id }
      Object.assign(this.object!, values)
    } catch (error) {
      this.#root = null
      this.reports.problem('engine', error, this.#place(error))
      this.#holder.className = 'weft-broken-page'
      this.#holder.textContent = `${this.page}\n${messageOf(error)}`
    }
  }

  /** Gives the page the app's own tab bar. */
  buildTabBar(code: Code, backend: AssociatedBackend): void {
    this.tabBar = this.reports.guard('script', () => new CustomTabBar(code, backend, this.reports)) ?? null
    this.sheets = [...this.sheets, ...(this.tabBar?.sheets ?? [])]
  }

  /** Puts the page into the document and runs its first life cycles in WeChat's order; one that is not `seen` waits to be shown. */
  attach(seen = true): void {
    const placeholder = document.body.appendChild(document.createElement('i'))
    if (this.#root) this.reports.guard('script', () => this.#root!.attach(document.body as never, placeholder as never))
    else placeholder.replaceWith(this.#holder)
    if (placeholder.isConnected) placeholder.remove()
    this.tabBar?.attach()
    this.call('onLoad', readQuery(this.query))
    if (seen) this.show()
    else this.#conceal()
    flushReady()
    this.call('onReady')
    if (this.component) noteFresh(this.component)
  }

  /** Scrolls to where another page was, at once or when it is shown. */
  scrollTo(scroll: { x: number; y: number }): void {
    this.#scroll = scroll
    if (this.#shown) window.scrollTo(scroll.x, scroll.y)
  }

  show(): void {
    if (this.#shown) return
    this.#shown = true
    this.element.style.removeProperty('display')
    window.scrollTo(this.#scroll.x, this.#scroll.y)
    this.call('onShow')
    this.#lifetime('show')
    this.tabBar?.call('show')
  }

  hide(): void {
    if (!this.#shown) return
    this.#shown = false
    this.#scroll = { x: window.scrollX, y: window.scrollY }
    this.call('onHide')
    this.#lifetime('hide')
    this.#conceal()
  }

  #conceal(): void {
    this.tabBar?.call('hide')
    this.element.style.setProperty('display', 'none')
  }

  /** The app left with the page, or came back: the page is told and stays where it is. */
  appShown(shown: boolean): void {
    this.call(shown ? 'onShow' : 'onHide')
    this.#lifetime(shown ? 'show' : 'hide')
  }

  /** Takes the page out of the document for good. */
  unload(): void {
    this.call('onUnload')
    const element = this.element
    if (this.#root) this.reports.guard('script', () => this.#root!.release())
    element.remove()
    this.tabBar?.unload()
  }

  /** Calls a method of the page when it has it. */
  call(name: string, ...values: unknown[]): unknown {
    const method = this.object?.[name]
    if (typeof method !== 'function') return undefined
    return this.reports.guard('script', () => method.apply(this.object, values) as unknown)
  }

  resized(size: object): void {
    this.call('onResize', size)
    this.reports.guard('script', () => this.component?.triggerPageLifetime('resize', [size]))
  }

  #lifetime(name: string): void {
    this.reports.guard('script', () => this.component?.triggerPageLifetime(name, []))
  }

  #place(error: unknown): { path: string; line: number; column: number } | null {
    return error instanceof Error ? { path: `${this.page}.wxml`, line: 0, column: 0 } : null
  }
}
