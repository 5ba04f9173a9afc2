import {
  confirm, FIELD_DATA, FIELD_FORM, FIELD_METHODS, FIELD_OBSERVERS, FIELD_PROPERTIES, fieldTemplate, hearTaps, leaveField, nativeField, prepareField,
} from '@stage/behaviors/field'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'textarea',
  template: fieldTemplate('textarea'),
  properties: {
    ...FIELD_PROPERTIES,
    confirmType: { type: String, value: 'return' },
    autoHeight: Boolean,
    fixed: Boolean,
    showConfirmBar: { type: Boolean, value: true },
    disableDefaultPadding: Boolean,
    adjustKeyboardTo: { type: String, value: 'cursor' },
  },
  reflect: ['autoHeight', 'disabled'],
  data: FIELD_DATA,
  observers: {
    ...FIELD_OBSERVERS,
    confirmType(type: string) {
      nativeField(this).enterKeyHint = type === 'return' ? 'enter' : type
    },
    'value, autoHeight, placeholder'() {
      this.measure()
    },
  },
  methods: {
    ...FIELD_METHODS,
    onKey({ detail }: { detail: KeyboardEvent }) {
      this.keyCode = detail.keyCode
      if (detail.key !== 'Enter' || detail.isComposing || this.data.confirmType === 'return') return
      detail.preventDefault()
      confirm(this)
    },
    /** The line of the cursor, or with `adjust-keyboard-to="bottom"` the field. */
    lowest(): number {
      const field = nativeField(this)
      const { top, bottom } = this.host.getBoundingClientRect()
      if (this.data.adjustKeyboardTo === 'bottom') return bottom
      const lines = field.value.slice(0, field.selectionEnd ?? 0).split('\n').length
      return Math.min(bottom, top + lines * (Number.parseFloat(getComputedStyle(field).lineHeight) || 0) - field.scrollTop)
    },
    /** Counts the lines of the text and, with `auto-height`, makes the field as high as they are. */
    measure() {
      const field = nativeField(this)
      if (!field.isConnected || field.offsetWidth === 0) return
      field.style.height = '0'
      const height = field.scrollHeight
      field.style.height = this.data.autoHeight ? `${height}px` : ''
      const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight) || 1
      const lineCount = Math.max(1, Math.round(height / lineHeight))
      if (lineCount === this.lines) return
      this.lines = lineCount
      this.triggerEvent('linechange', { height, heightRpx: (height * 750) / this.phone.px(750), lineCount, lineHeight })
    },
  },
  lifetimes: {
    created() {
      hearTaps(this)
    },
    attached() {
      prepareField(this)
      // Its lines change with its width, and one that was hidden has none.
      let width = -1
      this.widths = new ResizeObserver(() => {
        if (this.host.offsetWidth !== width) this.measure()
        width = this.host.offsetWidth
      })
      this.widths.observe(this.host)
    },
    detached() {
      this.widths.disconnect()
      leaveField(this)
    },
  },
  ...FIELD_FORM,
})
