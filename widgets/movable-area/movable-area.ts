import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'movable-area', properties: { scaleArea: Boolean } })
