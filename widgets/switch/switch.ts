import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'switch',
  template: '<html-div class="weft-track"/><html-div class="weft-box"/>',
  properties: { checked: Boolean, disabled: Boolean, type: { type: String, value: 'switch' }, color: String, name: String },
  reflect: ['checked', 'disabled', 'type'],
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
      this.triggerEvent('change', { value: this.data.checked })
    },
  },
  lifetimes: {
    created() {
      this.listen('tap', () => this.toggle())
    },
  },
  formValue() {
    return this.data.checked
  },
  formReset() {
    this.setData({ checked: false })
  },
  labelTap() {
    this.toggle()
  },
})
