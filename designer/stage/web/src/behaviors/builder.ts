/** What <list-builder> and <grid-builder> share: items that are made when they come near the screen. */
import type { WidgetInstance } from '../widget'

/** How far beyond the screen items are made, in heights of the screen. */
const AHEAD = 1
/** Items that are made at once where their height is not known. */
const BATCH = 20

export const BUILDER_PROPERTIES = { list: { type: null, value: [] }, childCount: { type: Number, value: -1 } } as const

/** The content once for each item, which finds its own in `slot:item` and `slot:index`. */
export const BUILDER_SLOTS = '<slot wx:for="{{shown}}" wx:key="index" wx:for-item="one" item="{{one.item}}" index="{{one.index}}"/>'

/** The first item and the one after the last that lie between `top` and `bottom`, px from the list's start. */
export function windowOf(top: number, bottom: number, height: number, count: number): [number, number] {
  const first = Math.min(count, Math.max(0, Math.floor(top / height)))
  return [first, Math.min(count, Math.max(first, Math.ceil(bottom / height)))]
}

/** Makes and takes away the items of one component. */
export class Builder {
  #from = 0
  #to = 0
  #area: HTMLElement | Document = document
  readonly #look = (): void => this.update()

  /** `height` answers how high every item is in px; 0 when that is not known, and then items once made stay. */
  constructor(private readonly widget: WidgetInstance, private readonly height: () => number, private readonly first: () => number) {}

  start(): void {
    this.#area = this.widget.ancestor('scroll-view')?.part('area') ?? document
    this.#area.addEventListener('scroll', this.#look, { passive: true })
    requestAnimationFrame(this.#look)
  }

  stop(): void {
    this.#area.removeEventListener('scroll', this.#look)
  }

  /** Shows the items anew, because their data has changed. */
  refresh(): void {
    this.#show(this.#from, Math.min(this.count, Math.max(this.#to, this.first() || BATCH)))
    requestAnimationFrame(this.#look)
  }

  get count(): number {
    const { list, childCount } = this.widget.data
    const length = Array.isArray(list) ? list.length : 0
    return childCount >= 0 ? Math.min(childCount as number, length || (childCount as number)) : length
  }

  /** Makes what has come near. */
  update(): void {
    const { host } = this.widget
    if (!host.isConnected) return
    const box = host.getBoundingClientRect()
    const screen = this.#area instanceof HTMLElement ? this.#area.getBoundingClientRect() : new DOMRect(0, 0, innerWidth, innerHeight)
    const reach = screen.height * AHEAD
    const height = this.height()
    if (height > 0) return this.#change(...windowOf(screen.top - reach - box.top, screen.bottom + reach - box.top, height, this.count))
    if (box.bottom > screen.bottom + reach || this.#to >= this.count) return
    this.#change(0, Math.min(this.count, this.#to + BATCH))
    requestAnimationFrame(this.#look)
  }

  #change(from: number, to: number): void {
    if (from !== this.#from || to !== this.#to) this.#show(from, to)
  }

  #show(from: number, to: number): void {
    const before = [this.#from, this.#to] as const
    const { list } = this.widget.data
    const height = this.height()
    ;[this.#from, this.#to] = [from, to]
    const shown = Array.from({ length: to - from }, (_, place) => ({ index: from + place, item: (list as unknown[] | null)?.[from + place] }))
    const after = height > 0 ? (this.count - to) * height : 0
    this.widget.setData({ shown, before: height > 0 ? from * height : 0, after })
    this.#tell('itemdispose', before, [from, to])
    this.#tell('itembuild', [from, to], before)
  }

  /** Tells of the items that are among `those` and not among `others`. */
  #tell(name: string, those: readonly [number, number], others: readonly [number, number]): void {
    if (this.widget.designing) return
    for (let index = those[0]; index < those[1]; index += 1) {
      if (index < others[0] || index >= others[1]) this.widget.triggerEvent(name, { index })
    }
  }
}
