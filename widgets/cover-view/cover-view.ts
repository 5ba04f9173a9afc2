import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'cover-view',
  properties: { scrollTop: null },
  observers: {
    scrollTop(top: unknown) {
      this.host.scrollTop = Number(top) || 0
    },
  },
})
