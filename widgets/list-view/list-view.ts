import { PADDING, PADDING_OBSERVER } from '@stage/behaviors/padding'
import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'list-view', properties: { ...PADDING }, observers: { ...PADDING_OBSERVER } })
