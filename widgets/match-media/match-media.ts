import { defineWidget } from '@stage/widget'

const LENGTHS = {
  minWidth: 'min-width',
  maxWidth: 'max-width',
  width: 'width',
  minHeight: 'min-height',
  maxHeight: 'max-height',
  height: 'height',
}

export default defineWidget({
  tag: 'match-media',
  properties: { minWidth: null, maxWidth: null, width: null, minHeight: null, maxHeight: null, height: null, orientation: String },
  observers: {
    'minWidth, maxWidth, width, minHeight, maxHeight, height, orientation'() {
      this.watch()
    },
  },
  methods: {
    watch() {
      const { data } = this
      const given = Object.entries(LENGTHS).filter(([name]) => Number(data[name]) > 0)
      const lengths = given.map(([name, feature]) => `(${feature}: ${Number(data[name])}px)`)
      const conditions = data.orientation ? [...lengths, `(orientation: ${data.orientation})`] : lengths
      this.unwatch?.()
      const query = window.matchMedia(conditions.join(' and ') || 'all')
      const show = (): void => void this.host.toggleAttribute('weft-unmatched', !query.matches)
      query.addEventListener('change', show)
      this.unwatch = () => query.removeEventListener('change', show)
      show()
    },
  },
  lifetimes: {
    detached() {
      this.unwatch?.()
    },
  },
})
