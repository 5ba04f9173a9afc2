import { adBox } from '@stage/behaviors/ad-box'
import { defineWidget } from '@stage/widget'

export default defineWidget(adBox('ad', true, { adType: { type: String, value: 'banner' }, adTheme: { type: String, value: 'white' } }))
