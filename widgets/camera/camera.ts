import { liveBox } from '@stage/behaviors/live-box'
import { defineWidget } from '@stage/widget'

/** What WeChat tells of a usual phone. */
const MAX_ZOOM = 10

export default defineWidget(
  liveBox(
    'camera',
    { mode: { type: String, value: 'normal' }, devicePosition: { type: String, value: 'back' }, flash: { type: String, value: 'auto' } },
    {
      observers: {
        'mode, flash'(mode: string, flash: string) {
          this.setData({ state: [mode === 'scanCode' ? '扫码' : '', flash === 'torch' || flash === 'on' ? '闪光灯开' : ''].filter((word) => word).join(' ') })
        },
        devicePosition() {
          this.redraw()
        },
      },
      methods: {
        setZoom(zoom: number) {
          this.zoom = Math.min(MAX_ZOOM, Math.max(1, zoom))
          this.redraw()
          return this.zoom as number
        },
      },
      lifetimes: {
        attached() {
          this.triggerEvent('initdone', { maxZoom: MAX_ZOOM })
        },
      },
    },
  ),
)
