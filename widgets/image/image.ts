import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'image',
  template: '<html-img id="picture" class="weft-picture" draggable="false" alt="" bind:load="onLoad" bind:error="onError"/>',
  properties: {
    src: String,
    mode: { type: String, value: 'scaleToFill' },
    lazyLoad: Boolean,
    webp: Boolean,
    fadeIn: Boolean,
    showMenuByLongpress: Boolean,
    forceHttps: Boolean,
  },
  reflect: ['mode'],
  observers: {
    'src, lazyLoad'(src: string, lazy: boolean) {
      const picture = this.part<HTMLImageElement>('picture')!
      picture.loading = lazy && !this.designing ? 'lazy' : 'eager'
      this.host.removeAttribute('weft-failed')
      this.host.toggleAttribute('weft-empty', !src)
      if (src) picture.src = this.asset(src)
      else picture.removeAttribute('src')
    },
  },
  methods: {
    onLoad() {
      const { naturalWidth, naturalHeight } = this.part<HTMLImageElement>('picture')!
      this.host.setAttribute('weft-loaded', '')
      this.triggerEvent('load', { width: naturalWidth, height: naturalHeight })
    },
    onError() {
      this.host.removeAttribute('weft-loaded')
      this.host.setAttribute('weft-failed', '')
      this.triggerEvent('error', { errMsg: `GET ${this.data.src} 404 (Not Found)` })
    },
  },
  lifetimes: {
    created() {
      this.host.setAttribute('weft-empty', '')
    },
  },
})
