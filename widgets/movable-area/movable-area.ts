import { followPinch } from '@stage/behaviors/pinch'
import { defineWidget, type WidgetInstance } from '@stage/widget'

export default defineWidget({
  tag: 'movable-area',
  properties: { scaleArea: Boolean },
  lifetimes: {
    created() {
      let views: WidgetInstance[] = []
      followPinch(this, {
        start: () => {
          // Fingers anywhere in the area pinch what is inside, also those that are on no view.
          views = this.data.scaleArea ? this.descendants('movable-view').filter((view) => view.beginPinch()) : []
          return views.length > 0
        },
        move: (factor) => views.forEach((view) => view.pinch(factor)),
        end: () => views.forEach((view) => view.endPinch()),
      })
    },
  },
})
