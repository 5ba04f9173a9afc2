import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'store-gift',
  template: '<html-div wx:if="{{showGiftCard}}" class="weft-store"><html-div class="weft-store-picture"/><html-div class="weft-store-words">微信小店礼物</html-div></html-div><slot/>',
  properties: { showGiftCard: { type: Boolean, value: true } },
  lifetimes: {
    created() {
      this.listen('tap', () => this.triggerEvent('success', {}))
    },
  },
})
