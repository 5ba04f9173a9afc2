import { defineWidget } from '@stage/widget'

/** What WeChat shows for nobody in particular. */
const TEXTS: Record<string, string> = { userNickName: '微信用户', groupName: '群聊' }

export default defineWidget({
  tag: 'open-data',
  template: '<html-div wx:if="{{type === \'userAvatarUrl\'}}" class="weft-avatar"/><block wx:else>{{text}}</block>',
  properties: { type: String, openGid: String, lang: { type: String, value: 'en' }, defaultText: String, defaultAvatar: String },
  data: { text: '' },
  observers: {
    'type, defaultText'(type: string, defaultText: string) {
      this.setData({ text: defaultText || (TEXTS[type] ?? '') })
    },
  },
})
