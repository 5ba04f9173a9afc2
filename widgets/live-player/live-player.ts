import { liveBox } from '@stage/behaviors/live-box'
import { defineWidget } from '@stage/widget'

/** WeChat's words for its own codes of statechange. */
const PLAYING = { code: 2004, message: '视频播放开始' }
const STOPPED = { code: 2006, message: '视频播放结束' }

export default defineWidget(
  liveBox(
    'live-player',
    { src: String, autoplay: Boolean, muted: Boolean, orientation: { type: String, value: 'vertical' }, objectFit: { type: String, value: 'contain' } },
    {
      reflect: ['orientation', 'objectFit'],
      observers: {
        'src, muted'() {
          this.tell()
        },
      },
      methods: {
        tell() {
          this.setData({ state: [this.isPlaying ? '播放中' : '', this.data.muted ? '静音' : ''].filter((word) => word).join(' ') })
        },
        play(plays: boolean) {
          if (this.isPlaying === plays || this.designing) return
          this.isPlaying = plays
          this.tell()
          this.triggerEvent('statechange', plays ? PLAYING : STOPPED)
        },
        fullScreen(isFull: boolean) {
          this.host.toggleAttribute('weft-full', isFull)
          this.triggerEvent('fullscreenchange', { fullScreen: isFull, direction: 'vertical' })
        },
      },
      lifetimes: {
        attached() {
          if (this.data.autoplay && this.data.src) this.play(true)
        },
      },
    },
  ),
)
