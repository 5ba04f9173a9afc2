/** Taps: one, two in a row, and a long one. */
import type { HostEvent } from '../../widget'
import { arena } from './arena'
import { Recognizer, Speedometer, State, type Point } from './recognizer'

/** Movement in px after which a touch is no tap. */
const SLOP = 10
/** The longest time in ms between two taps of a double tap. */
const DOUBLE_MS = 300
const LONG_MS = 500

abstract class Still extends Recognizer {
  protected start: Point = { x: 0, y: 0 }

  protected down(first: boolean, _event: HostEvent): void {
    if (first) this.start = this.middle
    else this.lose()
  }

  protected get left(): boolean {
    const { x, y } = this.middle
    return Math.hypot(x - this.start.x, y - this.start.y) > SLOP
  }

  protected facts(): object {
    const { x: absoluteX, y: absoluteY } = this.start
    return { absoluteX, absoluteY }
  }

  protected moved(_event: HostEvent): void {
    if (!this.recognized && this.left) this.lose()
  }

  protected once(): void {
    if (this.recognize(this.facts())) this.tell(State.Begin, this.facts())
  }
}

let lastDouble = Number.NEGATIVE_INFINITY

/** Two taps at one place. */
export class DoubleTap extends Still {
  #before: (Point & { time: number }) | null = null

  protected up(cancelled: boolean): void {
    if (cancelled || this.lost) return
    const { x, y } = this.start
    const before = this.#before
    this.#before = { x, y, time: performance.now() }
    if (!before || performance.now() - before.time > DOUBLE_MS || Math.hypot(x - before.x, y - before.y) > SLOP * 3) return
    this.#before = null
    lastDouble = performance.now()
    this.once()
  }
}

/** One tap; where two taps mean something else it waits for the second. */
export class Tap extends Still {
  protected up(cancelled: boolean): void {
    if (cancelled || this.lost) return
    if (!arena.has(DoubleTap)) return this.once()
    const time = performance.now()
    window.setTimeout(() => { if (lastDouble < time - DOUBLE_MS) this.tell(State.Begin, this.facts()) }, DOUBLE_MS)
  }
}

/** A finger that stays. */
export class LongPress extends Still {
  readonly #speed = new Speedometer()
  #timer = 0

  protected override down(first: boolean, event: HostEvent): void {
    super.down(first, event)
    if (!first) return
    this.#speed.reset()
    this.#timer = window.setTimeout(() => this.once(), LONG_MS)
  }

  protected override moved(event: HostEvent): void {
    super.moved(event)
    this.#speed.note(this.middle)
    if (!this.recognized) return
    event.preventDefault()
    this.tell(State.Active, this.facts())
  }

  protected up(cancelled: boolean): void {
    window.clearTimeout(this.#timer)
    if (this.recognized) this.tell(cancelled ? State.Cancelled : State.End, this.facts())
  }

  protected override rejected(): void {
    window.clearTimeout(this.#timer)
  }

  protected override facts(): object {
    const { x: absoluteX, y: absoluteY } = this.middle
    return { absoluteX, absoluteY, translationX: absoluteX - this.start.x, translationY: absoluteY - this.start.y, ...this.#speed.velocity }
  }
}
