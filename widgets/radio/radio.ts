import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'radio',
  template: '<html-i class="weft-box"/><slot/>',
  properties: { value: String, checked: Boolean, disabled: Boolean, color: String },
  reflect: ['checked', 'disabled'],
  observers: {
    checked(checked: boolean) {
      // WeChat writes it for screen readers, and style sheets such as WeUI's draw their own ticks by it.
      this.host.setAttribute('aria-checked', String(checked))
    },
    color(color: string) {
      this.host.style.setProperty('--weft-color', color || null)
    },
  },
  methods: {
    select() {
      if (this.data.disabled || this.data.checked || this.designing) return
      this.setData({ checked: true })
      this.ancestor('radio-group')?.selected(this)
    },
  },
  lifetimes: {
    created() {
      this.listen('tap', () => this.select())
    },
  },
  labelTap() {
    this.select()
  },
})
