import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'functional-page-navigator' })
