import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'nested-scroll-body',
  properties: { offsetTop: Number },
  observers: {
    offsetTop(top: number) {
      this.host.style.setProperty('--weft-offset', `${top}px`)
    },
  },
})
