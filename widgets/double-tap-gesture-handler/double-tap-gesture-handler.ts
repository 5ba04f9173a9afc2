import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'double-tap-gesture-handler' })
