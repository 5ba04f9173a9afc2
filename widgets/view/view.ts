import { followHover, hoverProperties } from '@stage/behaviors/hover'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'view',
  properties: hoverProperties('none', 50, 400),
  observers: {
    hoverClass(names: string) {
      // Most views have none and a page has many views.
      if (this.hovers || !names || names === 'none') return
      this.hovers = true
      followHover(this)
    },
  },
})
