import { liveBox } from '@stage/behaviors/live-box'
import { defineWidget } from '@stage/widget'

/** WeChat's words for its own codes of statechange. */
const PUSHING = { code: 1002, message: '与服务器握手完毕，一切正常，准备开始推流' }

export default defineWidget(
  liveBox(
    'live-pusher',
    { url: String, autopush: Boolean, muted: Boolean, enableCamera: { type: Boolean, value: true }, devicePosition: { type: String, value: 'front' }, waitingImage: String },
    {
      reflect: ['enableCamera'],
      observers: {
        devicePosition() {
          this.redraw()
        },
        muted() {
          this.tell()
        },
        waitingImage(path: string) {
          this.host.style.backgroundImage = path ? `url(${JSON.stringify(this.asset(path))})` : ''
        },
      },
      methods: {
        tell() {
          this.setData({ state: [this.isPushing ? '推流中' : '', this.data.muted ? '静音' : ''].filter((word) => word).join(' ') })
        },
        push(pushes: boolean) {
          if (this.isPushing === pushes || this.designing) return
          this.isPushing = pushes
          this.tell()
          if (pushes) this.triggerEvent('statechange', PUSHING)
        },
      },
      lifetimes: {
        attached() {
          if (this.data.autopush && this.data.url) this.push(true)
        },
      },
    },
  ),
)
