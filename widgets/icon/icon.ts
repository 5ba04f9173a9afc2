import { cssLength } from '@stage/behaviors/length'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'icon',
  template: '<html-i id="shape" class="weft-shape"/>',
  properties: { type: String, size: { type: null, value: 23 }, color: String },
  reflect: ['type'],
  observers: {
    'size, color'(size: unknown, color: string) {
      const { style } = this.part('shape')!
      style.width = style.height = cssLength(this.phone, size)
      style.backgroundColor = color
    },
  },
  lifetimes: {
    created() {
      const { style } = this.part('shape')!
      style.width = style.height = '23px'
    },
  },
})
