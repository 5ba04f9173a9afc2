import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'share-element', properties: { key: String } })
