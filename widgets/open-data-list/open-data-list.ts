import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'open-data-list' })
