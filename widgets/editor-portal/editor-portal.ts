import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'editor-portal' })
