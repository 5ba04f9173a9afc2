import { Builder, BUILDER_PROPERTIES, BUILDER_SLOTS } from '@stage/behaviors/builder'
import { arrange, GRID_OBSERVERS, GRID_PROPERTIES } from '@stage/behaviors/grid'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'grid-builder',
  template: BUILDER_SLOTS,
  slots: 'items',
  properties: { ...BUILDER_PROPERTIES, ...GRID_PROPERTIES },
  data: { shown: [] },
  observers: {
    ...GRID_OBSERVERS,
    'list, childCount'() {
      this.builder.refresh()
    },
  },
  lifetimes: {
    created() {
      this.builder = new Builder(this, () => 0, () => 0)
    },
    attached() {
      arrange(this)
      this.builder.start()
    },
    detached() {
      this.masonry?.stop()
      this.builder.stop()
    },
  },
})
