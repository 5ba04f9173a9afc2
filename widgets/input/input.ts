import {
  FIELD_METHODS, FIELD_OBSERVERS, FIELD_PROPERTIES, nativeField, placeholderTemplate, prepareField, takeFocus,
} from '@stage/behaviors/field'
import { defineWidget } from '@stage/widget'

/** The keyboard that a phone would show for `type`. */
const KEYBOARDS: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }

export default defineWidget({
  tag: 'input',
  template:
    `<html-div class="weft-field">${placeholderTemplate('input')}<html-input id="field" class="weft-native" ` +
    'bind:input="onInput" bind:focus="onFocus" bind:blur="onBlur" bind:keydown="onKey"/></html-div>',
  properties: { ...FIELD_PROPERTIES, type: { type: String, value: 'text' }, password: Boolean, alwaysEmbed: Boolean },
  data: { placeholderScoped: '' },
  observers: {
    ...FIELD_OBSERVERS,
    'type, password, confirmType'(type: string, password: boolean, confirmType: string) {
      const field = nativeField(this) as HTMLInputElement
      field.type = password || type === 'safe-password' ? 'password' : 'text'
      field.inputMode = KEYBOARDS[type] ?? 'text'
      field.enterKeyHint = confirmType
    },
  },
  methods: {
    ...FIELD_METHODS,
    onKey({ detail }: { detail: KeyboardEvent }) {
      this.keyCode = detail.keyCode
      if (detail.key !== 'Enter' || detail.isComposing) return
      this.triggerEvent('confirm', { value: this.data.value })
      if (!this.data.confirmHold) nativeField(this).blur()
    },
  },
  lifetimes: {
    attached() {
      prepareField(this)
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
