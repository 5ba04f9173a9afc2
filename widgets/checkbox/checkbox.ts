import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'checkbox',
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
    toggle() {
      if (this.data.disabled || this.designing) return
      this.setData({ checked: !this.data.checked })
      this.ancestor('checkbox-group')?.changed()
    },
  },
  lifetimes: {
    created() {
      this.listen('tap', () => this.toggle())
    },
  },
  labelTap() {
    this.toggle()
  },
})
