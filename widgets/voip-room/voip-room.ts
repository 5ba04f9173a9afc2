import { liveBox } from '@stage/behaviors/live-box'
import { defineWidget } from '@stage/widget'

export default defineWidget(
  liveBox(
    'voip-room',
    { openid: String, devicePosition: { type: String, value: 'front' }, objectFit: { type: String, value: 'fill' } },
    {
      reflect: ['objectFit'],
      observers: {
        openid(openid: string) {
          this.setData({ state: openid })
        },
        devicePosition() {
          this.redraw()
        },
      },
    },
  ),
)
