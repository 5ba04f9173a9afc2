/** Where a scroll-view is, as its events tell it. */
import type { WidgetInstance } from '@stage/widget'

export interface Place {
  scrollLeft: number
  scrollTop: number
  scrollHeight: number
  scrollWidth: number
}

/** A reversed view counts from its end, where the browser counts down from 0. */
export function placeOf(view: WidgetInstance): Place {
  const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = view.part('area')!
  const sign = view.data.reverse ? -1 : 1
  return { scrollLeft: scrollLeft * sign || 0, scrollTop: scrollTop * sign || 0, scrollHeight, scrollWidth }
}
