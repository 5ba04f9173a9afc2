import { arrange, GRID_OBSERVERS, GRID_PROPERTIES } from '@stage/behaviors/grid'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'grid-view',
  properties: { ...GRID_PROPERTIES },
  observers: { ...GRID_OBSERVERS },
  lifetimes: {
    attached() {
      arrange(this)
    },
    detached() {
      this.masonry?.stop()
    },
  },
})
