import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'pan-gesture-handler' })
