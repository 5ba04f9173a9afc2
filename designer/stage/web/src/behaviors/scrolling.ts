/** Scrolling an element with WeChat's options. */
import type { WidgetInstance } from '../widget'
import { EASINGS, tween } from './tween'

export interface ScrollTarget {
  /** CSS px; what is left out stays. */
  top?: number
  left?: number
  animated?: boolean
  /** ms; without it the browser's own smooth scrolling is used. */
  duration?: number
}

const running = new WeakMap<HTMLElement, () => void>()

/** Scrolls `area`; on the canvas nothing moves by itself, so there it jumps. */
export function scrollArea(widget: WidgetInstance, area: HTMLElement, { top = area.scrollTop, left = area.scrollLeft, animated = false, duration }: ScrollTarget): void {
  running.get(area)?.()
  if (!animated || widget.designing) return area.scrollTo({ top, left, behavior: 'instant' })
  if (duration === undefined) return area.scrollTo({ top, left, behavior: 'smooth' })
  const from = { top: area.scrollTop, left: area.scrollLeft }
  const step = (part: number): void => area.scrollTo({ top: from.top + (top - from.top) * part, left: from.left + (left - from.left) * part, behavior: 'instant' })
  running.set(area, tween(0, 1, duration, EASINGS.easeInOutCubic!, step, () => running.delete(area)))
}

export type Alignment = 'start' | 'center' | 'end' | 'nearest'

/** How far to scroll so that a box from `start`, `size` px long, stands as asked in a window `room` px long; all in px from the window's start. */
export function alignedBy(alignment: Alignment, start: number, size: number, room: number): number {
  switch (alignment) {
    case 'center':
      return start + size / 2 - room / 2
    case 'end':
      return start + size - room
    case 'nearest':
      if (start >= 0 && start + size <= room) return 0
      return Math.abs(start) < Math.abs(start + size - room) ? start : start + size - room
    default:
      return start
  }
}
