/** What the gestures of Skyline share: fingers, worklets, states. */
import type { HostEvent, WidgetInstance } from '../../widget'
import { arena, type Contender } from './arena'

/** `state` of a gesture (WeChat, "手势系统"). */
export enum State { Possible, Begin, Active, End, Cancelled }

export interface Point {
  x: number
  y: number
}

/** One gesture of one component. Subclasses say when it is recognized and what its worklet is told. */
export abstract class Recognizer implements Contender {
  protected readonly fingers = new Map<number, Point>()
  #lost = false
  #recognized = false

  constructor(protected readonly widget: WidgetInstance) {
    widget.listen('touchstart', (event) => this.#start(event))
    widget.listen('touchmove', (event) => this.#move(event))
    widget.listen('touchend', (event) => this.#end(event, false))
    widget.listen('touchcancel', (event) => this.#end(event, true))
  }

  get names(): readonly string[] {
    return [this.widget['id'] as string, this.widget.data['tag'] as string].filter((name) => name)
  }

  get allowed(): readonly string[] {
    const { simultaneousHandlers } = this.widget.data
    return Array.isArray(simultaneousHandlers) ? simultaneousHandlers.map(String) : []
  }

  get native(): boolean {
    return Boolean(this.widget.data['nativeView'])
  }

  lose(): void {
    if (this.#lost) return
    this.#lost = true
    this.rejected()
  }

  protected get recognized(): boolean {
    return this.#recognized
  }

  protected get lost(): boolean {
    return this.#lost
  }

  /** The middle of all fingers. */
  protected get middle(): Point {
    const points = [...this.fingers.values()]
    const mean = (lengths: number[]): number => lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)
    return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }
  }

  /** Tries to go on in place of the others; answers whether it does. `facts` are what the worklet that may refuse is told. */
  protected recognize(facts: object): boolean {
    if (this.#lost || this.#recognized) return this.#recognized
    const accepted = this.widget.worklet('should-accept-gesture')?.(facts) !== false && arena.accept(this)
    if (accepted) this.#recognized = true
    else this.lose()
    return accepted
  }

  protected tell(state: State, facts: object): void {
    this.widget.worklet('ongesture')?.({ state, ...facts })
  }

  /** A finger came down; `first` when it is the only one. */
  protected abstract down(first: boolean, event: HostEvent): void
  protected abstract moved(event: HostEvent): void
  /** The last finger is up. */
  protected abstract up(cancelled: boolean): void
  /** Another gesture goes on. */
  protected rejected(): void {}
  /** One of several fingers is up. */
  protected fewer(): void {}

  #start(event: HostEvent): void {
    if (this.widget.designing) return
    const first = this.fingers.size === 0
    this.#take(event, () => true)
    if (first) {
      this.#lost = this.#recognized = false
      arena.enter(this)
    }
    this.down(first, event)
  }

  #move(event: HostEvent): void {
    if (!event.changedTouches.some(({ identifier }) => this.fingers.has(identifier))) return
    this.#take(event, (id) => this.fingers.has(id))
    this.moved(event)
  }

  #end({ changedTouches }: HostEvent, cancelled: boolean): void {
    const mine = changedTouches.filter(({ identifier }) => this.fingers.has(identifier))
    if (mine.length === 0) return
    if (this.fingers.size > mine.length) {
      for (const { identifier } of mine) this.fingers.delete(identifier)
      return this.fewer()
    }
    this.up(cancelled)
    this.fingers.clear()
    arena.leave(this)
  }

  #take({ changedTouches }: HostEvent, keep: (id: number) => boolean): void {
    for (const { identifier, clientX: x, clientY: y } of changedTouches) if (keep(identifier)) this.fingers.set(identifier, { x, y })
  }
}

/** How fast a point moves, in px/s, over its last moves. */
export class Speedometer {
  #trail: { x: number; y: number; time: number }[] = []

  reset(): void {
    this.#trail = []
  }

  note({ x, y }: Point): void {
    this.#trail = [...this.#trail.slice(-4), { x, y, time: performance.now() }]
  }

  /** 0 when the finger rested before. */
  get velocity(): { velocityX: number; velocityY: number } {
    const [first, last] = [this.#trail[0], this.#trail.at(-1)]
    if (!first || !last || last.time === first.time || performance.now() - last.time > 80) return { velocityX: 0, velocityY: 0 }
    const seconds = (last.time - first.time) / 1000
    return { velocityX: (last.x - first.x) / seconds, velocityY: (last.y - first.y) / seconds }
  }
}
