import {
  confirm, FIELD_DATA, FIELD_FORM, FIELD_METHODS, FIELD_OBSERVERS, FIELD_PROPERTIES, fieldTemplate, hearTaps, leaveField, nativeField, prepareField,
} from '@stage/behaviors/field'
import { defineWidget } from '@stage/widget'

/** The keyboard that a phone would show for `type`, and the characters that it has. */
const KEYBOARDS: Record<string, { mode: string; characters: RegExp }> = {
  number: { mode: 'numeric', characters: /^[0-9]*$/ },
  digit: { mode: 'decimal', characters: /^[0-9.]*$/ },
  idcard: { mode: 'text', characters: /^[0-9Xx]*$/ },
}

export default defineWidget({
  tag: 'input',
  template: fieldTemplate('input'),
  properties: { ...FIELD_PROPERTIES, type: { type: String, value: 'text' }, password: Boolean, alwaysEmbed: Boolean },
  data: FIELD_DATA,
  reflect: ['disabled'],
  observers: {
    ...FIELD_OBSERVERS,
    'type, password, confirmType'(type: string, password: boolean, confirmType: string) {
      const field = nativeField(this) as HTMLInputElement
      field.type = password || type === 'safe-password' ? 'password' : 'text'
      field.inputMode = KEYBOARDS[type]?.mode ?? 'text'
      field.enterKeyHint = confirmType
    },
  },
  methods: {
    ...FIELD_METHODS,
    onKey({ detail }: { detail: KeyboardEvent }) {
      this.keyCode = detail.keyCode
      if (detail.key === 'Enter' && !detail.isComposing) confirm(this)
    },
    onBlur() {
      FIELD_METHODS.onBlur.call(this)
      // A phone sends a nickname to be looked through; here nobody refuses one.
      if (this.data.type === 'nickname' && this.data.value) this.triggerEvent('nicknamereview', { pass: true, timeout: false })
    },
    keys() {
      const { type } = this.data
      return type === 'number' || type === 'digit' || type === 'idcard' ? type : 'text'
    },
    types(text: string): boolean {
      return KEYBOARDS[this.data.type]?.characters.test(text) ?? true
    },
  },
  lifetimes: {
    created() {
      hearTaps(this)
    },
    attached() {
      prepareField(this)
    },
    detached() {
      leaveField(this)
    },
  },
  ...FIELD_FORM,
})
