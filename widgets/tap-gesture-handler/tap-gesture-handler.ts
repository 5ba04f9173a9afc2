import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'tap-gesture-handler' })
