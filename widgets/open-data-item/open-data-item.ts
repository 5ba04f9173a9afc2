import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'open-data-item', template: '微信用户' })
