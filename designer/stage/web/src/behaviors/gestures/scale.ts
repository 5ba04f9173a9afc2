/** Growing, shrinking and turning with two fingers; one finger moves. */
import type { HostEvent, WidgetInstance } from '../../widget'
import { Recognizer, Speedometer, State, type Point } from './recognizer'

/** Movement in px of the fingers, or of their distance, that makes the gesture. */
const SLOP = 12
/** Wheel movement, in px, that doubles the size. */
const WHEEL_DOUBLES = 400

interface Span {
  width: number
  height: number
  length: number
  angle: number
}

const NO_SPAN: Span = { width: 0, height: 0, length: 0, angle: 0 }

/** The gesture of scale-gesture-handler; a mouse has the wheel with Ctrl for it. */
export class Scale extends Recognizer {
  readonly #speed = new Speedometer()
  #first: Span = NO_SPAN
  #start: Point = { x: 0, y: 0 }
  #last: Point = { x: 0, y: 0 }

  constructor(widget: WidgetInstance) {
    super(widget)
    // The handler itself has no box; the wheel turns over what is inside.
    widget.host.addEventListener('wheel', (event) => this.#wheel(event), { passive: false })
  }

  protected down(first: boolean): void {
    this.#measure()
    if (!first) return
    this.#start = this.middle
    this.#speed.reset()
    this.tell(State.Possible, this.#facts({ x: 0, y: 0 }))
  }

  protected moved(event: HostEvent): void {
    const now = this.middle
    const delta = { x: now.x - this.#last.x, y: now.y - this.#last.y }
    this.#last = now
    this.#speed.note(now)
    const moved = Math.hypot(now.x - this.#start.x, now.y - this.#start.y)
    const grown = Math.abs(spanOf(this.fingers).length - this.#first.length)
    if (!this.recognized) {
      if (!this.lost && Math.max(moved, grown) > SLOP && this.recognize(this.#facts(delta))) this.tell(State.Begin, this.#facts(delta))
    } else if (this.widget.worklet('should-response-on-move')?.(this.#facts(delta)) !== false) this.tell(State.Active, this.#facts(delta))
    if (this.recognized) event.preventDefault()
  }

  protected up(cancelled: boolean): void {
    if (!this.lost) this.tell(this.recognized && !cancelled ? State.End : State.Cancelled, this.#facts({ x: 0, y: 0 }))
  }

  protected override rejected(): void {
    this.tell(State.Cancelled, this.#facts({ x: 0, y: 0 }))
  }

  protected override fewer(): void {
    this.#measure()
  }

  #measure(): void {
    this.#first = spanOf(this.fingers)
    this.#last = this.middle
  }

  #facts(delta: Point): object {
    const now = spanOf(this.fingers)
    const ratio = (size: number, before: number): number => (before > 0 && size > 0 ? size / before : 1)
    return {
      focalX: this.#last.x, focalY: this.#last.y, focalDeltaX: delta.x, focalDeltaY: delta.y,
      scale: ratio(now.length, this.#first.length), horizontalScale: ratio(now.width, this.#first.width), verticalScale: ratio(now.height, this.#first.height),
      rotation: now.angle - this.#first.angle, ...this.#speed.velocity, pointerCount: this.fingers.size,
    }
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey || this.widget.designing) return
    event.preventDefault()
    const scale = 2 ** (-event.deltaY / WHEEL_DOUBLES)
    const { clientX: focalX, clientY: focalY } = event
    const still = { focalX, focalY, focalDeltaX: 0, focalDeltaY: 0, rotation: 0, velocityX: 0, velocityY: 0, pointerCount: 2 }
    const facts = (factor: number): object => ({ ...still, scale: factor, horizontalScale: factor, verticalScale: factor })
    this.tell(State.Begin, facts(1))
    this.tell(State.Active, facts(scale))
    this.tell(State.End, facts(scale))
  }
}

/** How far two fingers are apart; nothing for one. `angle` is in radians. */
export function spanOf(fingers: ReadonlyMap<number, Point>): Span {
  const [one, two] = [...fingers.values()]
  if (!one || !two) return NO_SPAN
  const [dx, dy] = [two.x - one.x, two.y - one.y]
  return { width: Math.abs(dx), height: Math.abs(dy), length: Math.hypot(dx, dy), angle: Math.atan2(dy, dx) }
}
