import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'scale-gesture-handler' })
