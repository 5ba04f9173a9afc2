import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'open-container',
  properties: {
    closedColor: { type: String, value: 'white' },
    closedElevation: Number,
    closedBorderRadius: Number,
  },
  observers: {
    'closedColor, closedElevation, closedBorderRadius'() {
      this.dress()
    },
  },
  methods: {
    /** How the container looks while the page behind it is not open. */
    dress() {
      const { closedColor, closedElevation, closedBorderRadius } = this.data
      const { style } = this.host
      style.backgroundColor = closedColor
      style.borderRadius = `${closedBorderRadius}px`
      style.boxShadow = closedElevation > 0 ? `0 ${closedElevation / 2}px ${closedElevation}px rgba(0, 0, 0, .3)` : ''
    },
  },
  lifetimes: {
    attached() {
      this.dress()
    },
  },
})
