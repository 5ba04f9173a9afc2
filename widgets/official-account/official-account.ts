import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'official-account',
  template:
    '<html-div class="weft-account-head">该小程序关联的公众号</html-div><html-div class="weft-account"><html-div class="weft-account-face"/>' +
    '<html-div class="weft-account-name">示例公众号</html-div><html-div class="weft-account-follow">关注</html-div></html-div>',
  lifetimes: {
    attached() {
      this.triggerEvent('load', { status: 0, errMsg: 'ok' })
    },
  },
})
