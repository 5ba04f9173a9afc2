import { adBox } from '@stage/behaviors/ad-box'
import { defineWidget } from '@stage/widget'

export default defineWidget(adBox('ad-custom', false))
