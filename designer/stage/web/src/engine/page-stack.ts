/** The pages of the app: the one that is seen, those below it, and the tabs that wait with their state. */
import type { AssociatedBackend } from 'glass-easel-miniprogram-adapter'
import type { FrameEvent } from '../protocol'
import type { PageStack, StackEntry } from '../phone/host'
import type { EventChannel } from '../phone/event-channel'
import type { Code } from './code'
import { keepPage, restorePage } from './kept-page'
import { LivePage } from './page'
import type { Places } from './places'
import type { Reports } from './reports'
import type { Styles } from './styles'
import { turn } from './transitions'

/** What the stack needs of the world around it. */
export interface StackWorld {
  readonly backend: AssociatedBackend
  readonly reports: Reports
  readonly styles: Styles
  readonly places: Places
  code(): Code
  post(event: FrameEvent): void
  /** Called when another page is seen, after its first layout. */
  shown(page: LivePage): void
  /** Whether pages move in and out, as on a phone. */
  animates(): boolean
  isTab(page: string): boolean
  /** Whether a page carries the app's own tab bar. */
  hasOwnTabBar(page: string): boolean
}

export class LiveStack implements PageStack {
  #pages: LivePage[] = []
  /** Tab pages that are alive but not in the stack. */
  readonly #tabs = new Map<string, LivePage>()

  constructor(private readonly world: StackWorld) {}

  get top(): LivePage | null {
    return this.#pages.at(-1) ?? null
  }

  /** The stack from the bottom, for getCurrentPages. */
  get pages(): readonly LivePage[] {
    return this.#pages
  }

  /** Every page that lives, waiting tabs included. */
  get living(): LivePage[] {
    return [...new Set([...this.#pages, ...this.#tabs.values()])]
  }

  current(): StackEntry[] {
    return this.#pages.map(({ id, page, query }) => ({ id, page, query }))
  }

  async push(page: string, query: string, opener: EventChannel): Promise<void> {
    await this.#turn('push', () => {
      this.top?.hide()
      this.#open(page, query, opener)
    })
  }

  async pop(delta: number): Promise<void> {
    await this.#turn('back', () => {
      const kept = Math.max(1, this.#pages.length - delta)
      for (const page of this.#pages.splice(kept).reverse()) this.#drop(page)
      this.#show()
    })
  }

  async replace(page: string, query: string): Promise<void> {
    const replaced = this.#pages.pop()
    if (replaced) this.#drop(replaced)
    this.#open(page, query)
  }

  async reset(page: string, query: string): Promise<void> {
    this.clear()
    this.#open(page, query)
  }

  async tab(page: string): Promise<void> {
    const kept = this.#pages.filter((living) => this.#tabs.get(living.page) === living)
    this.#pages.at(-1)?.hide()
    for (const living of this.#pages.reverse()) if (!kept.includes(living)) this.#drop(living)
    const known = this.#tabs.get(page)
    this.#pages = known ? [known] : []
    if (known) this.#show()
    else this.#open(page, '')
  }

  /** Drops every page. */
  clear(): void {
    for (const page of this.living.reverse()) this.#drop(page)
    this.#pages = []
    this.#tabs.clear()
  }

  /** Opens the page on top once more, with nothing of what was done on it. */
  reopen(): void {
    const old = this.#pages.pop()
    if (!old) return
    this.#drop(old)
    this.#open(old.page, old.query, old.opener ?? undefined)
  }

  /** Builds living pages anew from the code that stands now, with all that a person did on them, as far as the code still allows it. */
  rebuild(concerns: (page: LivePage) => boolean): boolean {
    const concerned = this.living.filter(concerns)
    for (const old of concerned) this.#rebuild(old)
    return concerned.length > 0
  }

  #rebuild(old: LivePage): void {
    const kept = keepPage(old, this.world.places)
    const page = new LivePage(old.page, old.query, this.world.reports, old.id)
    page.opener = old.opener
    this.#pages = this.#pages.map((each) => (each === old ? page : each))
    if (this.#tabs.get(old.page) === old) this.#tabs.set(old.page, page)
    old.unload()
    this.#raise(page)
    restorePage(page, kept, this.world.places)
    this.#seen(page)
  }

  /** Changes the page that is seen, with a movement where pages move. */
  async #turn(kind: 'push' | 'back', change: () => void): Promise<void> {
    if (this.world.animates()) await turn(kind, change)
    else change()
  }

  #open(route: string, query: string, opener?: EventChannel): void {
    const { world } = this
    const began = performance.now()
    const page = new LivePage(route, query, world.reports)
    page.opener = opener ?? null
    this.#pages.push(page)
    if (world.isTab(route)) this.#tabs.set(route, page)
    this.#raise(page)
    this.#seen(page)
    world.post({ type: 'rendered', page: route, nodes: page.element.querySelectorAll('*').length, ms: performance.now() - began })
  }

  /** Makes a page of the stack live; only the one on top is seen. */
  #raise(page: LivePage): void {
    const { world } = this
    const seen = page === this.top
    if (seen) world.reports.forgetAll()
    page.build(world.code(), world.backend)
    if (world.hasOwnTabBar(page.page)) page.buildTabBar(world.code(), world.backend)
    if (seen) world.styles.show(page.sheets)
    page.attach(seen)
  }

  #show(): void {
    const page = this.top
    if (!page) return
    this.world.styles.show(page.sheets)
    page.show()
    this.#seen(page)
  }

  #seen(page: LivePage): void {
    if (page !== this.top) return
    this.world.shown(page)
    this.world.post({ type: 'route', stack: this.#pages.map(({ page: route, query }) => ({ page: route, query })) })
  }

  #drop(page: LivePage): void {
    if (this.#tabs.get(page.page) === page) this.#tabs.delete(page.page)
    page.unload()
  }
}
