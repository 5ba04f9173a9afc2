/** `wx.worklet.shared` and `derived`: values that styles follow and animations move. */
import { Animation, type Course } from './animations'
import { Signal, Watch } from './signals'

/** Whether movements jump to their end at once, as on the canvas. */
export type Still = () => boolean

/** One value that can be assigned a number, anything else, or an animation. */
export class SharedValue {
  readonly #signal = new Signal()
  #value: unknown
  #frame = 0
  #running: Animation | null = null

  constructor(value: unknown, private readonly still: Still) {
    this.#value = value instanceof Animation ? value.end(0) : value
  }

  get value(): unknown {
    this.#signal.read()
    return this.#value
  }

  set value(value: unknown) {
    this.cancel()
    if (value instanceof Animation) this.#animate(value)
    else this.#set(value)
  }

  /** Stops where the value is. */
  cancel(): void {
    cancelAnimationFrame(this.#frame)
    const { finished } = this.#running ?? {}
    this.#running = null
    finished?.(false)
  }

  #animate(animation: Animation): void {
    const from = Number(this.#value) || 0
    if (this.still()) return this.#arrive(animation, animation.end(from))
    const course = animation.begin(from)
    const start = performance.now()
    this.#running = animation
    const tick = (): void => this.#step(animation, course, performance.now() - start, tick)
    this.#frame = requestAnimationFrame(tick)
  }

  #step(animation: Animation, course: Course, elapsed: number, again: () => void): void {
    const { value, done } = course(elapsed)
    if (done) return this.#arrive(animation, value)
    this.#set(value)
    // A reader may have assigned another value.
    if (this.#running === animation) this.#frame = requestAnimationFrame(again)
  }

  #arrive(animation: Animation, value: number): void {
    this.#running = null
    this.#set(value)
    animation.finished?.(true)
  }

  #set(value: unknown): void {
    if (Object.is(value, this.#value)) return
    this.#value = value
    this.#signal.changed()
  }
}

/** A value that is computed from others, again whenever they change. */
export function derived(compute: () => unknown, still: Still): { readonly value: unknown } {
  const watch: Watch<unknown> = new Watch(compute, () => { result.value = watch.compute() })
  const result = new SharedValue(undefined, still)
  const first = watch.compute()
  result.value = first instanceof Animation ? first.end(0) : first
  return { get value() { return result.value } }
}
