/** Skyline's `padding` of lists and sections: four lengths, clockwise from the top. */
import type { WidgetInstance } from '../widget'
import { pixels } from './length'

export const PADDING = { padding: { type: null, value: [0, 0, 0, 0] } } as const

/** The CSS of the widget's padding, empty when it is not a list of lengths. */
export function paddingOf(widget: WidgetInstance): string {
  const { padding } = widget.data
  return Array.isArray(padding) ? padding.map((side) => `${pixels(widget.phone, side)}px`).join(' ') : ''
}

/** Observers that put the padding on the host. */
export const PADDING_OBSERVER = {
  padding(this: WidgetInstance) {
    this.host.style.padding = paddingOf(this)
  },
}
