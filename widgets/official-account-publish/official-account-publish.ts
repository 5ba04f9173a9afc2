import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'official-account-publish',
  template: '<html-div class="weft-publish" style="background: {{backgroundColor}}"><html-div class="weft-publish-topic">{{topic || \'公众号内容\'}}</html-div><html-div>{{placeholder}}</html-div></html-div>',
  properties: { topic: String, placeholder: { type: String, value: '来写下第一条吧' }, backgroundColor: { type: String, value: '#f7f7f7' } },
})
