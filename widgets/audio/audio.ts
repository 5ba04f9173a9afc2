import { defineWidget, type WidgetInstance } from '@stage/widget'

const player = (widget: WidgetInstance): HTMLAudioElement => widget.part<HTMLAudioElement>('audio')!

export default defineWidget({
  tag: 'audio',
  template:
    '<html-audio id="audio" bind:play="onPlay" bind:pause="onPause" bind:ended="onEnded" bind:timeupdate="onTime" bind:error="onError"/>' +
    '<html-div class="weft-cover" id="cover"><html-div class="weft-switch {{isPlaying ? \'weft-playing\' : \'\'}}"/></html-div>' +
    '<html-div class="weft-words"><html-div class="weft-name">{{name}}</html-div><html-div class="weft-author">{{author}}</html-div></html-div>' +
    '<html-div class="weft-time">{{time}}</html-div>',
  properties: {
    src: String,
    loop: Boolean,
    controls: Boolean,
    poster: String,
    name: { type: String, value: '未知音频' },
    author: { type: String, value: '未知作者' },
  },
  data: { isPlaying: false, time: '00:00' },
  reflect: ['controls'],
  observers: {
    src(src: string) {
      this.setSource(src)
    },
    loop(loop: boolean) {
      player(this).loop = loop
    },
    poster(poster: string) {
      this.part('cover')!.style.backgroundImage = poster ? `url(${JSON.stringify(this.asset(poster))})` : ''
    },
  },
  methods: {
    setSource(src: unknown) {
      if (src) player(this).src = this.asset(String(src))
      else player(this).removeAttribute('src')
    },
    play() {
      if (!this.designing) player(this).play().catch(() => undefined)
    },
    pause() {
      player(this).pause()
    },
    seek(seconds: unknown) {
      player(this).currentTime = Number(seconds) || 0
    },
    onPlay() {
      this.setData({ isPlaying: true })
      this.triggerEvent('play', {})
    },
    onPause() {
      this.setData({ isPlaying: false })
      this.triggerEvent('pause', {})
    },
    onEnded() {
      this.triggerEvent('ended', {})
    },
    onTime() {
      const { currentTime, duration } = player(this)
      this.setData({ time: clock(currentTime) })
      this.triggerEvent('timeupdate', { currentTime, duration })
    },
    /** MediaError's codes are those that WeChat documents. */
    onError() {
      this.triggerEvent('error', { errMsg: String(player(this).error?.code ?? 4) })
    },
  },
  lifetimes: {
    created() {
      this.listen('tap', ({ origin }) => {
        if (!origin?.closest('.weft-cover')) return
        if (player(this).paused) this.play()
        else this.pause()
      })
    },
    detached() {
      player(this).pause()
    },
  },
})

function clock(seconds: number): string {
  return [seconds / 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
}
