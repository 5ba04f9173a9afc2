/** The four edges of a scroll-view and the distances at which they are told. */
import { pixels } from '@stage/behaviors/length'
import type { WidgetInstance } from '@stage/widget'
import { placeOf } from './place'

interface Passed {
  name: 'scrolltoupper' | 'scrolltolower'
  direction: 'top' | 'left' | 'bottom' | 'right'
}

/** Tells an edge once each time it comes near. */
export class Edges {
  #near = new Set<string>(['top', 'left'])

  constructor(private readonly view: WidgetInstance) {}

  /** The edges that have come near since the last call. */
  passed(): Passed[] {
    const { scrollX, scrollY, upperThreshold, lowerThreshold } = this.view.data
    const { clientHeight, clientWidth } = this.view.part('area')!
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = placeOf(this.view)
    const upper = pixels(this.view.phone, upperThreshold, 50)
    const lower = pixels(this.view.phone, lowerThreshold, 50)
    const edges: [Passed['direction'], boolean][] = [
      ['top', scrollY && scrollTop <= upper],
      ['left', scrollX && scrollLeft <= upper],
      ['bottom', scrollY && scrollHeight - clientHeight - scrollTop <= lower],
      ['right', scrollX && scrollWidth - clientWidth - scrollLeft <= lower],
    ]
    const near = edges.filter(([, isNear]) => isNear).map(([direction]) => direction)
    const fresh = near.filter((direction) => !this.#near.has(direction))
    this.#near = new Set(near)
    return fresh.map((direction) => ({ name: direction === 'top' || direction === 'left' ? 'scrolltoupper' : 'scrolltolower', direction }))
  }
}
