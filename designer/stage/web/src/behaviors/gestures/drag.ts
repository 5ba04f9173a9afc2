/** Dragging with one finger, in all directions or in one. */
import type { HostEvent, WidgetInstance } from '../../widget'
import { arena } from './arena'
import { Recognizer, Speedometer, State, type Point } from './recognizer'

export type Axis = 'x' | 'y' | 'both'

/** Movement in px that makes a drag; one in any direction needs more (WeChat, "手势系统"). */
const SLOP = { x: 8, y: 8, both: 12 }

/** Movements that gestures have claimed: they settle among themselves which of them go on. */
const held = new WeakSet<readonly object[]>()

function claim(event: HostEvent): void {
  held.add(event.changedTouches)
  event.preventDefault()
}

/** The gesture of pan, vertical and horizontal drag. */
export class Drag extends Recognizer {
  readonly #speed = new Speedometer()
  #start: Point = { x: 0, y: 0 }
  #last: Point = { x: 0, y: 0 }
  #origin: Element | null = null
  /** What the worklet that may refuse a movement answered last. */
  #answer = true

  constructor(widget: WidgetInstance, private readonly axis: Axis) {
    super(widget)
  }

  protected down(first: boolean, { origin }: HostEvent): void {
    this.#last = this.middle
    if (!first) return
    this.#start = this.#last
    this.#origin = origin
    this.#speed.reset()
    this.tell(State.Possible, this.#facts({ x: 0, y: 0 }))
  }

  protected moved(event: HostEvent): void {
    const now = this.middle
    const delta = { x: now.x - this.#last.x, y: now.y - this.#last.y }
    this.#last = now
    this.#speed.note(now)
    if (!this.recognized) this.#consider(now, delta, event.claimed && !held.has(event.changedTouches))
    else if (this.#responds(delta)) this.tell(State.Active, this.#facts(delta))
    this.#hold(event, delta)
  }

  protected up(cancelled: boolean): void {
    if (this.lost) return
    this.tell(this.recognized && !cancelled ? State.End : State.Cancelled, this.#facts({ x: 0, y: 0 }))
  }

  protected override rejected(): void {
    this.tell(State.Cancelled, this.#facts({ x: 0, y: 0 }))
  }

  protected override fewer(): void {
    this.#last = this.middle
  }

  #consider(now: Point, delta: Point, claimed: boolean): void {
    const [dx, dy] = [now.x - this.#start.x, now.y - this.#start.y]
    const far = { x: Math.abs(dx), y: Math.abs(dy), both: Math.hypot(dx, dy) }
    if (this.lost || far[this.axis] < SLOP[this.axis]) return
    if (!this.native && (claimed || this.#scrollsInside(dx, dy))) return this.lose()
    if (this.recognize(this.#facts(delta))) this.tell(State.Begin, this.#facts(delta))
  }

  /** What scrolls inside goes first: it is further in. */
  #scrollsInside(dx: number, dy: number): boolean {
    const down = Math.abs(dy) >= Math.abs(dx)
    const view = this.#origin?.closest<HTMLElement>(down ? 'wx-scroll-view[scroll-y]' : 'wx-scroll-view[scroll-x]')
    const area = view?.querySelector<HTMLElement>(':scope > .weft-area')
    if (!view || !area || !this.widget.host.contains(view) || arena.scrolls) return false
    return down ? area.scrollHeight > area.clientHeight + 1 : area.scrollWidth > area.clientWidth + 1
  }

  /** Keeps what is around or inside from scrolling with the finger. */
  #hold(event: HostEvent, delta: Point): void {
    if (this.native) {
      if (this.lost || (this.recognized && !this.#answer)) claim(event)
    } else if (this.recognized && !arena.scrolls && (delta.x !== 0 || delta.y !== 0)) claim(event)
  }

  #responds(delta: Point): boolean {
    this.#answer = this.widget.worklet('should-response-on-move')?.(this.#facts(delta)) !== false
    return this.#answer
  }

  #facts(delta: Point): object {
    const { x: absoluteX, y: absoluteY } = this.#last
    return { absoluteX, absoluteY, deltaX: delta.x, deltaY: delta.y, ...this.#speed.velocity }
  }
}
