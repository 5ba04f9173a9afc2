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
import { movedIn, turn } from './transitions'

/** What the stack needs of the world around it. */
export interface StackWorld {
  readonly backend: AssociatedBackend
  readonly reports: Reports
  readonly styles: Styles
  readonly places: Places
  code(): Code
  post(event: FrameEvent): void
  /** Gives the page area the size that a page will have above `depth - 1` others; null when it has it. */
  makeRoom(page: StackEntry, depth: number): Promise<void> | null
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
  /** Pending while the page area gets another size. */
  #making: Promise<void> | null = null
  /** Counts how often all pages were dropped. */
  #cleared = 0

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
    const pushed = this.#make(page, query, opener)
    const room = this.#room(pushed, this.#pages.length + 1)
    if (room && !(await room)) return
    await this.#turn('push', () => {
      this.top?.hide()
      this.#open(pushed)
    }, () => this.#prepare(page))
  }

  async pop(delta: number): Promise<void> {
    const depth = Math.max(1, this.#pages.length - delta)
    const revealed = this.#pages[depth - 1]
    const room = revealed && this.#room(revealed, depth)
    if (room && !(await room)) return
    await this.#turn('back', () => {
      const kept = Math.max(1, this.#pages.length - delta)
      for (const page of this.#pages.splice(kept).reverse()) this.#drop(page)
      this.#show()
    })
  }

  async replace(page: string, query: string): Promise<void> {
    const opened = this.#make(page, query)
    const room = this.#room(opened, this.#pages.length)
    if (room && !(await room)) return
    const replaced = this.#pages.pop()
    if (replaced) this.#drop(replaced)
    this.#open(opened)
  }

  async reset(page: string, query: string): Promise<void> {
    this.#cleared += 1
    const opened = this.#make(page, query)
    const room = this.#room(opened, 1)
    if (room && !(await room)) return
    this.clear()
    this.#open(opened)
  }

  async tab(page: string): Promise<void> {
    const shown = this.#tabs.get(page) ?? this.#make(page, '')
    const room = this.#room(shown, 1)
    if (room && !(await room)) return
    const kept = this.#pages.filter((living) => this.#tabs.get(living.page) === living)
    this.#pages.at(-1)?.hide()
    for (const living of this.#pages.reverse()) if (!kept.includes(living)) this.#drop(living)
    const known = this.#tabs.has(page)
    this.#pages = known ? [shown] : []
    if (known) this.#show()
    else this.#open(shown)
  }

  moved(): Promise<void> {
    return movedIn()
  }

  /** Drops every page. */
  clear(): void {
    this.#cleared += 1
    for (const page of this.living.reverse()) this.#drop(page)
    this.#pages = []
    this.#tabs.clear()
  }

  /** Opens the page on top once more, with nothing of what was done on it. */
  reopen(): void {
    const old = this.#pages.pop()
    if (!old) return
    this.#drop(old)
    this.#open(this.#make(old.page, old.query, old.opener))
  }

  /** Builds living pages anew from the code that stands now, with all that a person did on them, as far as the code still allows it. */
  rebuild(concerns: (page: LivePage) => boolean): boolean {
    const concerned = this.living.filter(concerns)
    for (const old of concerned) this.#rebuild(old)
    return concerned.length > 0
  }

  #rebuild(old: LivePage): void {
    const kept = keepPage(old, this.world.places)
    const page = this.#make(old.page, old.query, old.opener, old.id)
    this.#pages = this.#pages.map((each) => (each === old ? page : each))
    if (this.#tabs.get(old.page) === old) this.#tabs.set(old.page, page)
    old.unload()
    this.#raise(page)
    restorePage(page, kept, this.world.places)
    this.#seen(page)
  }

  /** Changes the page that is seen, with a movement where pages move. */
  async #turn(kind: 'push' | 'back', change: () => void, prepare?: () => void): Promise<void> {
    if (this.world.animates()) await turn(kind, change, prepare)
    else change()
  }

  #make(route: string, query: string, opener: EventChannel | null = null, id?: number): LivePage {
    const page = new LivePage(route, query, this.world.reports, id)
    page.opener = opener
    return page
  }

  /** Waits, behind those that wait already, until the page area is as a page will have it; null when it is. Resolves to false when all pages were dropped meanwhile. */
  #room({ id, page, query }: LivePage, depth: number): Promise<boolean> | null {
    const cleared = this.#cleared
    const make = (): Promise<void> | null => this.world.makeRoom({ id, page, query }, depth)
    const made = this.#making ? this.#making.then(make) : make()
    if (!made) return null
    const making: Promise<void> = made.then(() => {
      if (this.#making === making) this.#making = null
    })
    this.#making = making
    return making.then(() => cleared === this.#cleared)
  }

  /** Makes a page's definition ahead of its opening. */
  #prepare(page: string): void {
    try {
      this.world.code().prepare(page, true)
    } catch {
      // Opening it fails alike, and says so in its place.
    }
  }

  #open(page: LivePage): void {
    const { world } = this
    const began = performance.now()
    this.#pages.push(page)
    if (world.isTab(page.page)) this.#tabs.set(page.page, page)
    this.#raise(page)
    this.#seen(page)
    world.post({ type: 'rendered', page: page.page, nodes: page.element.querySelectorAll('*').length, ms: performance.now() - began })
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
