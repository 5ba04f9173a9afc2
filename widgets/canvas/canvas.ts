import { asCanvasNode } from '@stage/behaviors/canvas-node'
import { defineWidget, type HostEvent, type WidgetInstance } from '@stage/widget'

const TOUCHES = ['touchstart', 'touchmove', 'touchend', 'touchcancel', 'longtap']

const canvasOf = (widget: WidgetInstance): HTMLCanvasElement => widget.part<HTMLCanvasElement>('canvas')!

export default defineWidget({
  tag: 'canvas',
  template: '<html-canvas id="canvas" class="weft-canvas"/><slot/>',
  properties: { type: String, canvasId: String, disableScroll: Boolean },
  node() {
    return asCanvasNode(canvasOf(this), (path) => this.asset(path))
  },
  methods: {
    /** The old canvas draws in CSS px; the size of the new one is the script's affair. */
    fit() {
      const { clientWidth, clientHeight } = this.host
      const canvas = canvasOf(this)
      if (this.data.type || clientWidth === 0 || (canvas.width === clientWidth && canvas.height === clientHeight)) return
      Object.assign(canvas, { width: clientWidth, height: clientHeight })
    },
  },
  lifetimes: {
    created() {
      for (const event of TOUCHES) this.listen(event, (touch) => place(this, touch))
      this.listen('touchmove', (touch) => {
        if (this.data.disableScroll) touch.preventDefault()
      })
      this.sized = new ResizeObserver(() => this.fit())
    },
    attached() {
      this.fit()
      this.sized.observe(this.host)
    },
    detached() {
      this.sized.disconnect()
    },
  },
})

/** Touches of a canvas are told from its own corner (WeChat, "CanvasTouch"); the page's handlers come after this. */
function place(widget: WidgetInstance, { touches, changedTouches }: HostEvent): void {
  const { left, top } = canvasOf(widget).getBoundingClientRect()
  for (const touch of [...touches, ...changedTouches]) Object.assign(touch, { x: touch.clientX - left, y: touch.clientY - top })
}
