import { Builder, BUILDER_PROPERTIES, BUILDER_SLOTS } from '@stage/behaviors/builder'
import { PADDING, PADDING_OBSERVER } from '@stage/behaviors/padding'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'list-builder',
  template: `<html-div style="height: {{before}}px"/>${BUILDER_SLOTS}<html-div style="height: {{after}}px"/>`,
  slots: 'items',
  properties: { ...BUILDER_PROPERTIES, ...PADDING, type: { type: String, value: 'static' }, childHeight: Number, initialChildCount: Number },
  data: { shown: [], before: 0, after: 0 },
  observers: {
    ...PADDING_OBSERVER,
    'list, childCount, childHeight, type'() {
      this.builder.refresh()
    },
  },
  lifetimes: {
    created() {
      const height = (): number => (this.data.type === 'static' ? Number(this.data.childHeight) || 0 : 0)
      this.builder = new Builder(this, height, () => Number(this.data.initialChildCount) || 0)
    },
    attached() {
      this.builder.start()
    },
    detached() {
      this.builder.stop()
    },
  },
})
