/** Pulling the page down to refresh it, and the dots above it meanwhile. */
import type { LivePage } from './page'

/** Height of the dots while the page is refreshed, and how far they have to be pulled for that, CSS px. */
const HEIGHT = 50
/** The page follows the finger by this share, and no further than so many px. */
const RESISTANCE = 0.5
const FURTHEST = 140
const RETURN_MS = 200

/** How the window behind the page looks (developers.weixin.qq.com, "页面配置"). */
export interface BackgroundLook {
  textStyle?: 'dark' | 'light'
  color?: string
  colorTop?: string
}

export interface PullWorld {
  page(): LivePage | null
  running(): boolean
  /** The JSON of the page over app.json's `window`. */
  setting(page: LivePage, name: string): unknown
}

export class PullRefresh {
  #element: HTMLElement | null = null
  /** The page that the dots belong to. */
  #page: LivePage | null = null
  #refreshing = false
  /** How far the finger has pulled, before resistance. */
  #pulled = 0
  readonly #looks = new WeakMap<LivePage, BackgroundLook>()

  constructor(private readonly world: PullWorld) {}

  /**
   * Follows a finger that moved by `dy` px on a page that cannot scroll. Answers whether the movement is taken: the page is at its top and
   * may be pulled, or is pulled already.
   */
  drag(dy: number): boolean {
    const page = this.world.page()
    if (!page || this.#refreshing || !this.world.running() || this.world.setting(page, 'enablePullDownRefresh') !== true) return false
    if (this.#pulled <= 0 && (dy <= 0 || window.scrollY > 0)) return false
    this.#pulled = Math.max(0, this.#pulled + dy)
    this.#show(page, Math.min(FURTHEST, this.#pulled * RESISTANCE), false)
    return true
  }

  /** The finger is lifted: the page refreshes where it was pulled far enough. */
  release(): void {
    const page = this.world.page()
    if (this.#pulled <= 0 || !page) return
    const enough = this.#pulled * RESISTANCE >= HEIGHT
    this.#pulled = 0
    if (enough) this.start(page)
    else this.stop()
  }

  /** Shows the dots and asks the page to refresh; nothing happens while they are shown. */
  start(page: LivePage): void {
    if (this.#refreshing) return
    this.#refreshing = true
    this.#show(page, HEIGHT, true)
    page.call('onPullDownRefresh')
  }

  stop(): void {
    const gone = this.#element
    this.#element = null
    this.#page = null
    this.#refreshing = false
    this.#pulled = 0
    if (!gone) return
    gone.classList.add('returning')
    gone.style.height = '0'
    setTimeout(() => gone.remove(), RETURN_MS)
  }

  /** Another page is seen: what belonged to the one before goes. A page may refresh itself while it opens. */
  pageShown(page: LivePage): void {
    if (this.#page !== page) this.stop()
  }

  /** Changes how the window behind a page looks. */
  setLook(page: LivePage, look: BackgroundLook): void {
    this.#looks.set(page, { ...this.#looks.get(page), ...look })
    if (this.#element) this.#dress(page, this.#element)
  }

  #show(page: LivePage, height: number, gently: boolean): void {
    this.#page = page
    const element = (this.#element ??= this.#make(page))
    element.classList.toggle('returning', gently)
    element.style.height = `${height}px`
  }

  #make(page: LivePage): HTMLElement {
    const made = document.createElement('weft-refresher')
    made.append(...Array.from({ length: 3 }, () => document.createElement('i')))
    this.#dress(page, made)
    document.body.prepend(made)
    return made
  }

  #dress(page: LivePage, element: HTMLElement): void {
    const look = this.#looks.get(page) ?? {}
    const text = look.textStyle ?? this.world.setting(page, 'backgroundTextStyle')
    const color = look.colorTop ?? look.color ?? this.world.setting(page, 'backgroundColorTop') ?? this.world.setting(page, 'backgroundColor')
    element.dataset['text'] = text === 'light' ? 'light' : 'dark'
    element.style.backgroundColor = typeof color === 'string' ? color : ''
  }
}
