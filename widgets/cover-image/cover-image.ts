import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'cover-image',
  template: '<html-img id="picture" class="weft-picture" draggable="false" alt="" bind:load="onLoad" bind:error="onError"/>',
  properties: { src: String },
  observers: {
    src(src: string) {
      const picture = this.part<HTMLImageElement>('picture')!
      this.host.removeAttribute('weft-failed')
      if (src) picture.src = this.asset(src)
      else picture.removeAttribute('src')
    },
  },
  methods: {
    onLoad() {
      const { naturalWidth: width, naturalHeight: height } = this.part<HTMLImageElement>('picture')!
      this.triggerEvent('load', { width, height })
    },
    onError() {
      this.host.setAttribute('weft-failed', '')
      this.triggerEvent('error', { errMsg: `GET ${this.data.src} 404 (Not Found)` })
    },
  },
})
