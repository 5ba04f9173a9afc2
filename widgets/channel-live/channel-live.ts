import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'channel-live',
  template: '<html-div class="weft-channel"><html-div class="weft-channel-play"/><html-div class="weft-channel-name">视频号直播 {{feedId}}</html-div></html-div>',
  properties: { feedId: String, finderUserName: String },
  lifetimes: {
    created() {
      this.listen('tap', () => {
        const { feedId, finderUserName } = this.data
        void this.phone.ask('openChannelsLive', { feedId, finderUserName })
      })
    },
  },
})
