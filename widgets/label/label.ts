import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'label',
  properties: { for: String },
  lifetimes: {
    created() {
      this.listen('tap', ({ origin }) => {
        const target = this.designing ? null : this.control(this.data.for ?? '')
        // A tap on the control itself has been heard by the control.
        if (target && !(origin && target.host.contains(origin))) target.labelTap()
      })
    },
  },
})
