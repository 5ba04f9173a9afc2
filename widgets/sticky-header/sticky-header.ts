import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'sticky-header',
  properties: { offsetTop: Number },
  observers: {
    offsetTop(top: number) {
      this.host.style.top = `${top}px`
    },
  },
})
