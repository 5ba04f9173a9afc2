import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'horizontal-drag-gesture-handler' })
