import { defineWidget } from '@stage/widget'

/** A page of WeChat's own, which is only asked about here: yes counts as success. */
export default defineWidget({
  tag: 'functional-page-navigator',
  properties: { name: String },
  methods: {
    async open() {
      const { confirm } = await this.phone.ask('showModal', { title: '功能页', content: this.data.name, confirmText: '成功' })
      this.triggerEvent(confirm ? 'success' : 'cancel', {})
    },
  },
  lifetimes: {
    created() {
      this.listen('tap', () => void this.open())
    },
  },
})
