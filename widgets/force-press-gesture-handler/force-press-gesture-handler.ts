import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'force-press-gesture-handler' })
