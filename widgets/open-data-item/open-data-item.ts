import { defineWidget } from '@stage/widget'

/** One of a group's members, all of whom are invented. */
export default defineWidget({
  tag: 'open-data-item',
  template: '<html-div wx:if="{{type === \'userAvatar\'}}" class="weft-member"/><block wx:else>微信用户{{index + 1}}</block>',
  properties: { type: String, index: Number },
})
