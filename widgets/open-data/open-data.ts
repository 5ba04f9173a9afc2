import { defineWidget } from '@stage/widget'
import people from './people.json'

/** What WeChat tells of the person is invented here, in the language that is asked for. */
const PEOPLE: Record<string, Record<string, string>> = people

export default defineWidget({
  tag: 'open-data',
  template: '<html-div wx:if="{{type === \'userAvatarUrl\'}}" id="avatar" class="weft-avatar" style="{{picture}}"/><block wx:else>{{text}}</block>',
  properties: { type: String, lang: { type: String, value: 'en' }, defaultText: String, defaultAvatar: String },
  data: { text: '', picture: '' },
  observers: {
    'type, lang, defaultText'(type: string, lang: string, defaultText: string) {
      this.setData({ text: (PEOPLE[lang] ?? PEOPLE['en']!)[type] ?? defaultText })
    },
    defaultAvatar(path: string) {
      this.setData({ picture: path ? `background: center / cover url(${JSON.stringify(this.asset(path))})` : '' })
    },
  },
})
