import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'canvas',
  template: '<html-canvas id="canvas" class="weft-canvas"/><slot/>',
  properties: { type: String, canvasId: String, disableScroll: Boolean },
  lifetimes: {
    attached() {
      const canvas = this.part<HTMLCanvasElement>('canvas')!
      const { clientWidth, clientHeight } = this.host
      // The old canvas draws in CSS px; the new one is sized by the page's script.
      canvas.width = clientWidth || 300
      canvas.height = clientHeight || 150
    },
  },
})
