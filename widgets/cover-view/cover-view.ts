import { pixels } from '@stage/behaviors/length'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'cover-view',
  properties: { scrollTop: null, markerId: null },
  reflect: ['markerId'],
  observers: {
    scrollTop() {
      this.scroll()
    },
  },
  methods: {
    scroll() {
      this.host.scrollTop = pixels(this.phone, this.data.scrollTop)
    },
  },
  lifetimes: {
    attached() {
      // There is nothing to scroll before it is laid out.
      if (this.data.scrollTop) requestAnimationFrame(() => this.scroll())
    },
  },
})
