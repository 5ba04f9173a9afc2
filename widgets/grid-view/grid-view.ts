import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'grid-view',
  properties: {
    type: { type: String, value: 'aligned' },
    crossAxisCount: { type: Number, value: 2 },
    maxCrossAxisExtent: Number,
    mainAxisGap: Number,
    crossAxisGap: Number,
    padding: { type: null, value: [0, 0, 0, 0] },
  },
  observers: {
    'crossAxisCount, maxCrossAxisExtent, mainAxisGap, crossAxisGap, padding'() {
      this.arrange()
    },
  },
  methods: {
    arrange() {
      const { crossAxisCount, maxCrossAxisExtent, mainAxisGap, crossAxisGap, padding } = this.data
      const { style } = this.host
      const widest = `auto-fill, minmax(min(100%, ${maxCrossAxisExtent}px), 1fr)`
      style.gridTemplateColumns = `repeat(${maxCrossAxisExtent > 0 ? widest : `${Math.max(1, crossAxisCount)}, 1fr`})`
      style.gap = `${mainAxisGap}px ${crossAxisGap}px`
      style.padding = Array.isArray(padding) ? padding.map((side) => `${Number(side) || 0}px`).join(' ') : ''
    },
  },
  lifetimes: {
    created() {
      this.arrange()
    },
  },
})
