import { defineWidget, type WidgetInstance } from '@stage/widget'
import { Danmu, type Words } from './danmu'
import { followGestures } from './gestures'

const NATIVE = {
  play: 'onPlay',
  pause: 'onPause',
  ended: 'onEnded',
  timeupdate: 'onTime',
  error: 'onError',
  waiting: 'onWaiting',
  loadedmetadata: 'onMetadata',
  progress: 'onProgress',
  seeked: 'onSeeked',
}
const BOUND = Object.entries(NATIVE).map(([event, method]) => `bind:${event}="${method}"`).join(' ')

const TEMPLATE =
  `<html-video id="video" class="weft-video" playsinline ${BOUND}/><html-div id="danmu" class="weft-danmu"/>` +
  '<html-div wx:if="{{isFull && title}}" class="weft-title">{{title}}</html-div>' +
  '<html-div wx:if="{{!hasBegun && src && controls && showCenterPlayBtn}}" class="weft-start">{{length}}</html-div>' +
  '<html-div wx:if="{{controls && danmuBtn}}" class="weft-button weft-danmu-button">{{showsDanmu ? \'弹\' : \'关\'}}</html-div>' +
  '<html-div wx:if="{{controls && showFullscreenBtn}}" class="weft-button weft-full-button"/><slot/>'

/** The error texts of HTMLMediaElement by their codes from 1. */
const ERRORS = ['MEDIA_ERR_ABORTED', 'MEDIA_ERR_NETWORK', 'MEDIA_ERR_DECODE', 'MEDIA_ERR_SRC_NOT_SUPPORTED']

const player = (widget: WidgetInstance): HTMLVideoElement => widget.part<HTMLVideoElement>('video')!

export default defineWidget({
  tag: 'video',
  template: TEMPLATE,
  properties: {
    src: String,
    duration: Number,
    controls: { type: Boolean, value: true },
    autoplay: Boolean,
    loop: Boolean,
    muted: Boolean,
    initialTime: Number,
    objectFit: { type: String, value: 'contain' },
    poster: String,
    title: String,
    direction: null,
    showProgress: { type: Boolean, value: true },
    showFullscreenBtn: { type: Boolean, value: true },
    showPlayBtn: { type: Boolean, value: true },
    showCenterPlayBtn: { type: Boolean, value: true },
    showMuteBtn: Boolean,
    enableProgressGesture: { type: Boolean, value: true },
    enablePlayGesture: Boolean,
    autoPauseIfNavigate: { type: Boolean, value: true },
    danmuList: null,
    enableDanmu: Boolean,
    danmuBtn: Boolean,
  },
  data: { hasBegun: false, isFull: false, showsDanmu: true, length: '' },
  reflect: ['showProgress', 'showPlayBtn', 'showMuteBtn'],
  observers: {
    src(src: string) {
      this.setData({ hasBegun: false })
      if (src) player(this).src = this.asset(src)
      else player(this).removeAttribute('src')
    },
    poster(poster: string) {
      player(this).poster = poster ? this.asset(poster) : ''
    },
    'src, controls, autoplay, loop, muted, objectFit'() {
      const { src, controls, autoplay, loop, muted, objectFit } = this.data
      const video = player(this)
      Object.assign(video, { controls: controls && src !== '', autoplay: autoplay && !this.designing, loop, muted })
      video.style.objectFit = objectFit
    },
    duration(seconds: number) {
      this.setData({ length: clock(seconds) })
    },
    'enableDanmu, showsDanmu'(enabled: boolean, shown: boolean) {
      this.part('danmu')!.hidden = !enabled || !shown
    },
  },
  methods: {
    onPlay() {
      this.setData({ hasBegun: true })
      this.triggerEvent('play', {})
    },
    onPause() {
      this.triggerEvent('pause', {})
    },
    onEnded() {
      this.triggerEvent('ended', {})
    },
    onWaiting() {
      this.triggerEvent('waiting', {})
    },
    onTime() {
      const { currentTime, duration } = player(this)
      if (this.data.enableDanmu) (this.danmu as Danmu).at(currentTime, this.data.danmuList)
      this.triggerEvent('timeupdate', { currentTime, duration })
    },
    onMetadata() {
      const video = player(this)
      const { videoWidth: width, videoHeight: height, duration } = video
      if (this.data.initialTime > 0) video.currentTime = this.data.initialTime
      if (!this.data.duration) this.setData({ length: clock(duration) })
      this.triggerEvent('loadedmetadata', { width, height, duration })
    },
    onProgress() {
      const { buffered, duration } = player(this)
      if (buffered.length > 0 && duration > 0) this.triggerEvent('progress', { buffered: (buffered.end(buffered.length - 1) / duration) * 100 })
    },
    onSeeked() {
      this.triggerEvent('seekcomplete', { position: player(this).currentTime * 1000 })
    },
    onError() {
      this.triggerEvent('error', { errMsg: ERRORS[(player(this).error?.code ?? 4) - 1] })
    },
    play() {
      if (!this.designing) player(this).play().catch(() => undefined)
    },
    /** The whole screen is the page's area: the frame may not leave it. `direction` in degrees; of a wide video 90 when nobody says. */
    fullScreen(isFull: boolean, direction?: number) {
      if (isFull === this.data.isFull) return
      const { videoWidth, videoHeight } = player(this)
      const degrees = Number(direction ?? this.data.direction ?? (videoWidth > videoHeight ? 90 : 0)) || 0
      this.setData({ isFull })
      if (isFull) this.host.setAttribute('weft-full', String(degrees))
      else this.host.removeAttribute('weft-full')
      this.triggerEvent('fullscreenchange', { fullScreen: isFull, direction: isFull && degrees !== 0 ? 'horizontal' : 'vertical' })
    },
    sendDanmu(words: Words) {
      ;(this.danmu as Danmu).send(words)
    },
  },
  lifetimes: {
    created() {
      this.danmu = new Danmu(() => this.part('danmu')!)
      this.listen('tap', ({ origin }) => {
        if (origin?.closest('.weft-start')) this.play()
        else if (origin?.closest('.weft-full-button')) this.fullScreen(!this.data.isFull)
        else if (origin?.closest('.weft-danmu-button')) this.setData({ showsDanmu: !this.data.showsDanmu })
      })
      followGestures(this, () => player(this))
      // A page that another covers is not displayed, which no observer of its size or its place misses.
      this.hidden = new ResizeObserver(() => {
        if (this.data.autoPauseIfNavigate && this.host.getClientRects().length === 0) player(this).pause()
      })
    },
    attached() {
      this.hidden.observe(this.host)
    },
    detached() {
      this.hidden.disconnect()
      player(this).pause()
    },
  },
})

/** `75` is `1:15`; what is no length is ''. */
function clock(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds <= 0) return ''
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
}
