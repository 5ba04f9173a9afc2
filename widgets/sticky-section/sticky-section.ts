import { PADDING, PADDING_OBSERVER } from '@stage/behaviors/padding'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'sticky-section',
  properties: { ...PADDING, pushPinnedHeader: { type: Boolean, value: true } },
  reflect: ['pushPinnedHeader'],
  observers: { ...PADDING_OBSERVER },
})
