import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'vertical-drag-gesture-handler' })
