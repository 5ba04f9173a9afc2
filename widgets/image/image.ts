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
  reflect: ['mode', 'fadeIn'],
  observers: {
    'src, lazyLoad, forceHttps'(src: string, lazy: boolean, secure: boolean) {
      const picture = this.part<HTMLImageElement>('picture')!
      picture.loading = lazy && !this.designing ? 'lazy' : 'eager'
      this.host.removeAttribute('weft-failed')
      this.host.toggleAttribute('weft-empty', !src)
      if (src) picture.src = this.asset(secure ? src.replace(/^http:/, 'https:') : src)
      else picture.removeAttribute('src')
    },
  },
  methods: {
    /** The menu of a picture that is held; only keeping it in the album does something. */
    async openMenu() {
      const { tapIndex } = await this.phone.ask('showActionSheet', { itemList: ['发送给朋友', '收藏', '保存图片'] })
      if (tapIndex === 2) void this.phone.ask('saveImageToPhotosAlbum', { filePath: this.data.src })
    },
    onLoad() {
      const { naturalWidth, naturalHeight } = this.part<HTMLImageElement>('picture')!
      this.host.setAttribute('weft-loaded', '')
      this.triggerEvent('load', { width: naturalWidth, height: naturalHeight })
    },
    onError() {
      this.host.removeAttribute('weft-loaded')
      this.host.setAttribute('weft-failed', '')
      // Components of libraries hide a picture that failed; on the canvas its box stands for it, where only the network has the file.
      if (this.designing && /^https?:/.test(this.data.src)) this.triggerEvent('load', { width: this.host.offsetWidth, height: this.host.offsetHeight })
      else this.triggerEvent('error', { errMsg: `GET ${this.data.src} 404 (Not Found)` })
    },
  },
  lifetimes: {
    created() {
      this.listen('longpress', () => {
        if (this.data.showMenuByLongpress && this.data.src) void this.openMenu()
      })
      this.host.setAttribute('weft-empty', '')
    },
  },
})
