/** What navigation bar and tab bar show: configuration, and what pages changed by `wx`. */
import type { TabBar } from '../protocol'
import { Failure } from './answers'
import type { DrawnBars } from './metrics'
import type { AppConfig, TabItem } from './config'
import type { StackEntry, WxHost } from './host'

/** What a page changed of its navigation bar. */
export interface NavigationChange {
  title?: string
  background?: string
  color?: 'black' | 'white'
  /** How long the colours take to change, ms. */
  duration?: number
  timing?: string
  loading?: boolean
  home?: boolean
}

interface TabChange {
  item: Partial<TabItem>
  badge: string
  dot: boolean
}

export type TabStyle = Partial<Pick<TabBar, 'color' | 'selectedColor' | 'background' | 'border'>>

export class Bars {
  readonly #host: WxHost
  readonly #config: AppConfig
  readonly #pages = new Map<number, NavigationChange>()
  readonly #tabs = new Map<number, TabChange>()
  #style: TabStyle = {}
  #hidden = false
  #said = { navigation: '', tabs: '' }
  /** What the shell draws before it is told anything. */
  #drawn: DrawnBars = { navigation: true, tabs: null }

  constructor(host: WxHost, config: AppConfig) {
    this.#host = host
    this.#config = config
  }

  /** Draws the bars of the page on top; `gently` lets a tab bar that comes or goes move. */
  show(gently = false): void {
    const stack = this.#host.pages.current()
    const top = stack.at(-1)
    if (top) this.#draw(top, stack.length, gently)
  }

  /** Draws the bars of a page that is about to be the top of a stack of `depth` pages. Answers whether they leave it another room than those before. */
  announce(page: StackEntry, depth: number): boolean {
    const before = this.#drawn
    this.#draw(page, depth)
    return before.navigation !== this.#drawn.navigation || before.tabs !== this.#drawn.tabs
  }

  #draw(page: StackEntry, depth: number, gently = false): void {
    const navigation = this.#navigation(page, depth)
    const bar = this.#tabBar(page.page)
    this.#drawn = { navigation: !navigation.custom, tabs: bar?.position ?? null }
    if (this.#differs('navigation', navigation)) this.#host.post({ type: 'navigationBar', ...navigation })
    if (this.#differs('tabs', bar)) this.#host.post({ type: 'tabBar', bar, gently })
  }

  /** Draws both bars again even when nothing changed: the shell may be a new one. */
  showAnew(): void {
    this.#said = { navigation: '', tabs: '' }
    this.show()
  }

  /** Takes back every change. */
  forget(): void {
    this.#pages.clear()
    this.#tabs.clear()
    this.#style = {}
    this.#hidden = false
  }

  /** Changes the bar of the page on top. */
  changeNavigation(change: NavigationChange): void {
    const top = this.#host.pages.current().at(-1)
    if (!top) throw new Failure('page is not ready')
    this.#pages.set(top.id, { ...this.#pages.get(top.id), ...change })
    this.show()
  }

  changeTab(index: unknown, change: Partial<TabChange>): void {
    this.#requireTabPage()
    if (typeof index !== 'number' || !this.#config.tabBar()?.list[index]) throw new Failure('tabbar item not found')
    this.#tabs.set(index, { item: {}, badge: '', dot: false, ...this.#tabs.get(index), ...change })
    this.show()
  }

  /** What was changed of the item so far. */
  tabItem(index: number): Partial<TabItem> {
    return this.#tabs.get(index)?.item ?? {}
  }

  changeTabStyle(style: TabStyle): void {
    this.#requireTabPage()
    this.#style = { ...this.#style, ...style }
    this.show()
  }

  hideTabs(hidden: boolean, gently: boolean): void {
    this.#requireTabPage()
    this.#hidden = hidden
    this.show(gently)
  }

  /** Whether the page on top has a drawn navigation bar and tab bar. */
  present(): DrawnBars {
    const top = this.#host.pages.current().at(-1)?.page ?? this.#host.launch().page
    const bar = this.#tabBar(top)
    return { navigation: !this.#config.window(top).custom, tabs: bar?.position ?? null }
  }

  #requireTabPage(): void {
    if (!this.#config.isTab(this.#host.pages.current().at(-1)?.page ?? '')) throw new Failure('not TabBar page')
  }

  #navigation(top: StackEntry, depth: number) {
    const window = this.#config.window(top.page)
    const change = this.#pages.get(top.id) ?? {}
    const bottom = depth === 1 && !this.#config.isTab(top.page) && top.page !== this.#config.entryPage()
    // A page that is edited was opened directly, yet people will come to it from another one: it shows the arrow it will have.
    const edited = this.#host.mode() === 'design'
    return {
      title: change.title ?? window.title,
      background: change.background ?? window.background,
      color: change.color ?? window.color,
      back: depth > 1 || (bottom && edited),
      home: bottom && !edited && (change.home ?? window.home),
      duration: change.duration ?? 0,
      timing: change.timing ?? 'linear',
      loading: change.loading ?? false,
      custom: window.custom,
      dark: this.#config.theme() === 'dark',
    }
  }

  #tabBar(page: string): TabBar | null {
    const config = this.#config.tabBar()
    const selected = config?.list.findIndex((item) => item.pagePath === page) ?? -1
    if (!config || config.custom || this.#hidden || selected < 0) return null
    const { color, selectedColor, backgroundColor: background, borderStyle: border, position } = config
    return { color, selectedColor, background, border, position, ...this.#style, selected, items: config.list.map((item, index) => this.#tab(item, index)) }
  }

  #tab(item: TabItem, index: number): TabBar['items'][number] {
    const change = this.#tabs.get(index)
    const { text, iconPath, selectedIconPath } = { ...item, ...change?.item }
    return { text, icon: iconPath, selectedIcon: selectedIconPath, badge: change?.badge ?? '', dot: change?.dot ?? false }
  }

  /** Whether a bar looks another way than what was said of it last. */
  #differs(which: 'navigation' | 'tabs', look: object | null): boolean {
    const said = JSON.stringify(look)
    const differs = said !== this.#said[which]
    this.#said[which] = said
    return differs
  }
}
