import {
  FIELD_METHODS, FIELD_OBSERVERS, FIELD_PROPERTIES, nativeField, placeholderTemplate, prepareField, takeFocus,
} from '@stage/behaviors/field'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'textarea',
  template:
    `<html-div class="weft-field">${placeholderTemplate('textarea')}<html-textarea id="field" class="weft-native" ` +
    'bind:input="onInput" bind:focus="onFocus" bind:blur="onBlur" bind:keydown="onKey"/></html-div>',
  properties: {
    ...FIELD_PROPERTIES,
    confirmType: { type: String, value: 'return' },
    autoHeight: Boolean,
    fixed: Boolean,
    showConfirmBar: { type: Boolean, value: true },
    disableDefaultPadding: Boolean,
    adjustKeyboardTo: { type: String, value: 'cursor' },
  },
  reflect: ['autoHeight'],
  data: { placeholderScoped: '' },
  observers: {
    ...FIELD_OBSERVERS,
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
      this.triggerEvent('confirm', { value: this.data.value })
      if (!this.data.confirmHold) nativeField(this).blur()
    },
    /** Counts the lines of the text and, with `auto-height`, makes the field as high as they are. */
    measure() {
      const field = nativeField(this)
      if (!field.isConnected) return
      field.style.height = '0'
      const height = field.scrollHeight
      field.style.height = this.data.autoHeight ? `${height}px` : ''
      const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight) || 1
      const lineCount = Math.max(1, Math.round(height / lineHeight))
      if (lineCount === this.lines) return
      this.lines = lineCount
      this.triggerEvent('linechange', { height, heightRpx: height / this.phone.px(1), lineCount, lineHeight })
    },
  },
  lifetimes: {
    attached() {
      prepareField(this)
      this.measure()
    },
  },
  formValue() {
    return this.data.value
  },
  formReset() {
    this.setData({ value: '' })
  },
  labelTap() {
    takeFocus(this)
  },
})
