import { pixels } from '@stage/behaviors/length'
import { PADDING, paddingOf } from '@stage/behaviors/padding'
import { defineWidget } from '@stage/widget'

const SIDES = ['top', 'right', 'bottom', 'left']

export default defineWidget({
  tag: 'sticky-section',
  properties: { ...PADDING, pushPinnedHeader: { type: Boolean, value: true } },
  reflect: ['pushPinnedHeader'],
  observers: {
    padding(padding: unknown) {
      this.host.style.padding = paddingOf(this)
      // Without a box of its own the section leaves its padding to what is inside.
      SIDES.forEach((side, index) => this.host.style.setProperty(`--weft-${side}`, `${Array.isArray(padding) ? pixels(this.phone, padding[index]) : 0}px`))
    },
  },
})
