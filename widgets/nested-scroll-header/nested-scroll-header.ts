import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'nested-scroll-header' })
