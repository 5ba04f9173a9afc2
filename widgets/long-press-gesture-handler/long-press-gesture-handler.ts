import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'long-press-gesture-handler' })
