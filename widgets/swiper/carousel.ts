/** The moving part of a swiper. */
import { EASINGS, tween } from '@stage/behaviors/tween'
import type { WidgetInstance } from '@stage/widget'

/** px/ms from which a flick turns the page however short it was. */
const FLICK = 0.3

/** `state` of what the worklets of a swiper are told. */
enum ScrollState { Start, Update, End }

type Cause = 'autoplay' | 'touch' | ''

/** Keeps the slides of one swiper where they belong. Positions count slides; of a circular swiper they go on for ever. */
export class Carousel {
  items: WidgetInstance[] = []
  /** The slide that is shown or being gone to. */
  target = 0
  #position = 0
  /** The position from which the movement that is told began. */
  #base = 0
  #grabbed = 0
  #moving = false
  #timer = 0
  #stopTween = (): void => {}

  constructor(private readonly swiper: WidgetInstance) {}

  /** Finds the slides again. */
  collect(): void {
    this.items = this.swiper.descendants('swiper-item').filter((item) => item.ancestor('swiper') === this.swiper)
    this.target = Math.max(0, Math.min(this.items.length - 1, Math.trunc(this.swiper.data.current) || 0))
    this.#position = this.target
    this.swiper.setData({ count: this.items.length, shown: this.target })
    this.place()
  }

  /** Starts the timer of `autoplay` anew. */
  restart(): void {
    window.clearInterval(this.#timer)
    const { autoplay, interval } = this.swiper.data
    if (autoplay) this.#timer = window.setInterval(() => this.#next(), Math.max(100, interval))
  }

  stop(): void {
    window.clearInterval(this.#timer)
    this.#stopTween()
  }

  /** Goes to slide `index`, by the shorter way when the swiper is circular. */
  go(index: number, cause: Cause): void {
    const count = this.items.length
    if (count === 0 || !Number.isFinite(index)) return
    const wanted = Math.max(0, Math.min(count - 1, Math.trunc(index)))
    const turns = this.#circular ? Math.round((this.#position - wanted) / count) : 0
    this.#moveTo(wanted + turns * count, cause)
  }

  /** Puts every slide and the track where the position says. */
  place(): void {
    const { vertical, displayMultipleItems } = this.swiper.data
    const shown = Math.max(1, displayMultipleItems)
    const count = this.items.length
    const translate = (slides: number): string => (vertical ? `translate(0, ${slides * 100}%)` : `translate(${slides * 100}%, 0)`)
    this.items.forEach(({ host }, index) => {
      const turns = this.#circular ? Math.round((this.#position + (shown - 1) / 2 - index) / count) : 0
      host.style.width = vertical ? '100%' : `${100 / shown}%`
      host.style.height = vertical ? `${100 / shown}%` : '100%'
      host.style.transform = translate(index + turns * count)
    })
    this.swiper.part('track')!.style.transform = translate(-this.#position / shown)
    this.#snap()
  }

  /** With `snap-to-edge` the first and the last slide stand at the border, without the margin that the others have. */
  #snap(): void {
    const { snapToEdge, vertical } = this.swiper.data
    const frame = this.swiper.part('frame')!
    if (!snapToEdge || this.#circular || this.items.length < 2) return void (frame.style.translate = '')
    const before = vertical ? frame.offsetTop : frame.offsetLeft
    const room = frame.offsetParent as HTMLElement | null
    const after = room ? (vertical ? room.clientHeight - frame.clientHeight : room.clientWidth - frame.clientWidth) - before : 0
    const near = (distance: number): number => Math.max(0, 1 - Math.abs(distance))
    const shift = after * near(this.#last - this.#position) - before * near(this.#position)
    frame.style.translate = vertical ? `0 ${shift}px` : `${shift}px 0`
  }

  /** A finger is down. Answers whether it may move the slides. */
  grab(): boolean {
    if (this.items.length < 2) return false
    this.stop()
    this.#grabbed = this.#position
    if (!this.#moving) this.#base = this.#position
    return true
  }

  /** The finger has moved by `distance` px since `grab`. */
  drag(distance: number): void {
    const wanted = this.#allowed(this.#grabbed - distance / this.#slideSize)
    const held = Math.max(0, Math.min(this.#last, wanted))
    // Behind the ends the slides follow a third of the way.
    this.#show(this.#circular ? wanted : held + (wanted - held) / 3)
    this.#tellMove()
  }

  /** The finger is lifted after `distance` px at `speed` px/ms. */
  release(distance: number, speed: number): void {
    const start = Math.round(this.#grabbed)
    const turned = Math.abs(speed) > FLICK ? start - Math.sign(speed) : Math.round(this.#grabbed - distance / this.#slideSize)
    this.#moveTo(this.#circular ? this.#allowed(turned) : Math.max(0, Math.min(this.#last, this.#allowed(turned))), 'touch')
    this.restart()
  }

  /** Where a finger may move the slides from where it found them (`direction`). */
  #allowed(position: number): number {
    const { direction } = this.swiper.data
    if (direction === 'positive') return Math.max(this.#grabbed, position)
    return direction === 'negative' ? Math.min(this.#grabbed, position) : position
  }

  get #circular(): boolean {
    return this.swiper.data.circular && this.items.length > 1
  }

  /** The last position of a swiper that is not circular. */
  get #last(): number {
    return Math.max(0, this.items.length - Math.max(1, this.swiper.data.displayMultipleItems))
  }

  get #slideSize(): number {
    const { clientWidth, clientHeight } = this.swiper.part('frame')!
    return (this.swiper.data.vertical ? clientHeight : clientWidth) / Math.max(1, this.swiper.data.displayMultipleItems) || 1
  }

  #next(): void {
    // The page may be taken from the canvas to the phone and back at any time; on the canvas nothing moves by itself.
    if (this.swiper.designing || this.items.length < 2) return
    const next = Math.round(this.#position) + 1
    this.#moveTo(this.#circular || next <= this.#last ? next : 0, 'autoplay')
  }

  #show(position: number): void {
    this.#position = position
    this.place()
  }

  #moveTo(position: number, source: Cause): void {
    const { designing, data } = this.swiper
    const from = this.#position
    if (!this.#moving) this.#base = from
    const count = this.items.length
    const current = ((position % count) + count) % count
    const changed = current !== this.target
    this.#stopTween()
    this.target = current
    this.swiper.setData({ shown: current, current })
    const detail = { current, currentItemId: this.items[current]?.data.itemId ?? '', source }
    const jumps = designing || !this.swiper.host.isConnected || (source === '' && !data.scrollWithAnimation)
    const duration = jumps ? 0 : data.duration
    if (changed) this.swiper.triggerEvent('change', detail)
    if (duration === 0) return this.#arrive(current, detail)
    const step = (value: number): void => {
      this.#show(value)
      this.#tellMove()
    }
    const easing = EASINGS[data.easingFunction] ?? EASINGS.default!
    this.#stopTween = tween(from, position, duration, easing, step, () => this.#arrive(current, detail))
  }

  #arrive(current: number, detail: object): void {
    this.#show(current)
    if (this.#moving) this.#tellWorklet('scrollend', ScrollState.End)
    this.#moving = false
    this.swiper.triggerEvent('animationfinish', detail)
  }

  #tellMove(): void {
    if (!this.#moving) this.#tellWorklet('scrollstart', ScrollState.Start)
    this.#moving = true
    this.swiper.triggerEvent('transition', this.#moved)
    this.#tellWorklet('scrollupdate', ScrollState.Update)
  }

  #tellWorklet(type: string, state: ScrollState): void {
    this.swiper.worklet(`on${type}`)?.({ type, detail: { ...this.#moved, state } })
  }

  /** How far the slides are from where the movement began, in px. */
  get #moved(): { dx: number; dy: number } {
    const distance = (this.#position - this.#base) * this.#slideSize
    return this.swiper.data.vertical ? { dx: 0, dy: distance } : { dx: distance, dy: 0 }
  }
}
