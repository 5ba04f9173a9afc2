import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'swiper-item',
  properties: { itemId: String, skipHiddenItemLayout: Boolean },
  lifetimes: {
    attached() {
      this.swiper = this.ancestor('swiper')
      this.swiper?.slidesChanged()
    },
    detached() {
      this.swiper?.slidesChanged()
    },
  },
})
