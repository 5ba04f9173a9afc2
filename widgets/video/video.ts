import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'video',
  template:
    '<html-video id="video" class="weft-video" playsinline bind:play="onPlay" bind:pause="onPause" bind:ended="onEnded" ' +
    'bind:timeupdate="onTime" bind:error="onError" bind:waiting="onWaiting" bind:loadedmetadata="onMetadata"/><slot/>',
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
    showFullscreenBtn: { type: Boolean, value: true },
    showPlayBtn: { type: Boolean, value: true },
    showCenterPlayBtn: { type: Boolean, value: true },
    enableProgressGesture: { type: Boolean, value: true },
    danmuList: null,
    enableDanmu: Boolean,
    danmuBtn: Boolean,
  },
  observers: {
    src(src: string) {
      const video = this.part<HTMLVideoElement>('video')!
      if (src) video.src = this.asset(src)
      else video.removeAttribute('src')
    },
    poster(poster: string) {
      this.part<HTMLVideoElement>('video')!.poster = poster ? this.asset(poster) : ''
    },
    'src, controls, autoplay, loop, muted, objectFit, initialTime'() {
      const { src, controls, autoplay, loop, muted, objectFit, initialTime } = this.data
      const video = this.part<HTMLVideoElement>('video')!
      Object.assign(video, { controls: controls && src !== '', autoplay: autoplay && !this.designing, loop, muted })
      video.style.objectFit = objectFit
      if (initialTime > 0) video.currentTime = initialTime
    },
  },
  methods: {
    onPlay() {
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
      const { currentTime, duration } = this.part<HTMLVideoElement>('video')!
      this.triggerEvent('timeupdate', { currentTime, duration })
    },
    onMetadata() {
      const { videoWidth: width, videoHeight: height, duration } = this.part<HTMLVideoElement>('video')!
      this.triggerEvent('loadedmetadata', { width, height, duration })
    },
    onError() {
      this.triggerEvent('error', { errMsg: 'MEDIA_ERR_SRC_NOT_SUPPORTED' })
    },
  },
})
