import { defineWidget } from '@stage/widget'

export default defineWidget({ tag: 'root-portal', properties: { enable: { type: Boolean, value: true } }, reflect: ['enable'] })
