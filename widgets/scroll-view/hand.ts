/** The finger on a scroll-view: when it drags, how fast it leaves, and the page at which it comes to rest. */
import { scrollArea } from '@stage/behaviors/scrolling'
import type { WidgetInstance } from '@stage/widget'
import { placeOf } from './place'

/** px/ms from which a flick turns a page however short it was. */
const FLICK = 0.3

/** Tells `dragstart`, `dragging` and `dragend`, and turns pages. */
export class Hand {
  #down = false
  #dragging = false
  #page = { x: 0, y: 0 }
  #before = { x: 0, y: 0, time: 0 }
  #speed = { x: 0, y: 0 }

  constructor(private readonly view: WidgetInstance) {
    view.listen('touchstart', () => this.#start())
    view.listen('touchend', () => this.#end())
    view.listen('touchcancel', () => this.#end())
  }

  /** Whether the view moves because a finger moves it. */
  get dragging(): boolean {
    return this.#dragging
  }

  /** To be called when the view has scrolled. */
  scrolled(): void {
    if (!this.#down) return
    const { scrollTop, scrollLeft } = placeOf(this.view)
    this.#measure(scrollLeft, scrollTop)
    this.#tell(this.#dragging ? 'dragging' : 'dragstart', { scrollTop, scrollLeft })
    this.#dragging = true
  }

  #start(): void {
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.view.part('area')!
    this.#down = true
    this.#speed = { x: 0, y: 0 }
    this.#before = { x: scrollLeft, y: scrollTop, time: performance.now() }
    this.#page = { x: Math.round(scrollLeft / (clientWidth || 1)), y: Math.round(scrollTop / (clientHeight || 1)) }
  }

  #end(): void {
    if (!this.#down) return
    this.#down = false
    if (!this.#dragging) return
    this.#dragging = false
    const { scrollTop, scrollLeft } = placeOf(this.view)
    if (performance.now() - this.#before.time > 80) this.#speed = { x: 0, y: 0 }
    this.#tell('dragend', { scrollTop, scrollLeft, velocity: this.#speed })
    if (this.view.data.pagingEnabled) this.#turnPage()
  }

  #measure(x: number, y: number): void {
    const now = performance.now()
    const time = now - this.#before.time
    if (time <= 0) return
    this.#speed = { x: (x - this.#before.x) / time, y: (y - this.#before.y) / time }
    this.#before = { x, y, time: now }
  }

  /** The WebView tells of drags only when it is enhanced (WeChat, scroll-view, "binddragstart"). */
  #tell(name: string, detail: object): void {
    if (this.view.data.enhanced || this.view.data.type) this.view.triggerEvent(name, detail)
  }

  #turnPage(): void {
    const area = this.view.part('area')!
    const at = (page: number, speed: number, place: number, size: number): number =>
      (Math.abs(speed) > FLICK ? page + Math.sign(speed) : Math.round(place / (size || 1))) * size
    const left = at(this.#page.x, this.#speed.x, area.scrollLeft, area.clientWidth)
    const top = at(this.#page.y, this.#speed.y, area.scrollTop, area.clientHeight)
    scrollArea(this.view, area, { top, left, animated: true })
  }
}
