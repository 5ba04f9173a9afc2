import { followHover, hoverProperties } from '@stage/behaviors/hover'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'view',
  properties: hoverProperties('none', 50, 400),
  lifetimes: {
    created() {
      followHover(this)
    },
  },
})
