/** What <input> and <textarea> share: value, focus, cursor, length, placeholder. */
import type { WidgetInstance } from '../widget'

type Native = HTMLInputElement | HTMLTextAreaElement

export const FIELD_PROPERTIES = {
  value: String,
  placeholder: String,
  placeholderStyle: String,
  placeholderClass: String,
  disabled: Boolean,
  maxlength: { type: Number, value: 140 },
  focus: Boolean,
  autoFocus: Boolean,
  name: String,
  confirmType: { type: String, value: 'done' },
  confirmHold: Boolean,
  cursor: { type: Number, value: -1 },
  cursorColor: String,
  selectionStart: { type: Number, value: -1 },
  selectionEnd: { type: Number, value: -1 },
  cursorSpacing: Number,
  adjustPosition: { type: Boolean, value: true },
  holdKeyboard: Boolean,
} as const

/** The placeholder as an element of its own, so that its style and class can be anything. */
export function placeholderTemplate(kind: 'input' | 'textarea'): string {
  const classes = `weft-placeholder ${kind}-placeholder {{placeholderScoped}}`
  return `<html-div wx:if="{{!value}}" class="${classes}" style="{{placeholderStyle}}">{{placeholder}}</html-div>`
}

export function nativeField(widget: WidgetInstance): Native {
  return widget.part('field') as Native
}

/** Observers of both components. */
export const FIELD_OBSERVERS = {
  value(this: WidgetInstance, value: string) {
    const field = nativeField(this)
    if (field.value !== value) field.value = value ?? ''
  },
  placeholderClass(this: WidgetInstance, names: string) {
    this.setData({ placeholderScoped: this.scopedClass(names) })
  },
  'disabled, maxlength, cursorColor'(this: WidgetInstance) {
    const { disabled, maxlength, cursorColor } = this.data
    const field = nativeField(this)
    field.disabled = disabled
    if (maxlength >= 0) field.maxLength = maxlength
    else field.removeAttribute('maxlength')
    field.style.caretColor = cursorColor
  },
  focus(this: WidgetInstance, focus: boolean) {
    if (focus) takeFocus(this)
    else nativeField(this).blur()
  },
}

/** Moves the cursor into the field; never on the canvas, where it would take the keys from the editor. */
export function takeFocus(widget: WidgetInstance): void {
  if (widget.designing || widget.data.disabled) return
  const field = nativeField(widget)
  field.focus({ preventScroll: true })
  const { cursor, selectionStart, selectionEnd } = widget.data
  if (selectionStart >= 0 && selectionEnd >= 0) field.setSelectionRange(selectionStart, selectionEnd)
  else if (cursor >= 0) field.setSelectionRange(cursor, cursor)
}

/** To be called in `attached`. */
export function prepareField(widget: WidgetInstance): void {
  const field = nativeField(widget)
  field.tabIndex = widget.designing ? -1 : 0
  if (widget.data.maxlength >= 0) field.maxLength = widget.data.maxlength
  if (widget.data.focus || widget.data.autoFocus) takeFocus(widget)
}

/** Methods that the native events of the field are bound to. */
export const FIELD_METHODS = {
  onInput(this: WidgetInstance) {
    const { value, selectionStart } = nativeField(this)
    this.setData({ value })
    this.triggerEvent('input', { value, cursor: selectionStart ?? value.length, keyCode: this.keyCode ?? 0 })
  },
  onFocus(this: WidgetInstance) {
    this.triggerEvent('focus', { value: this.data.value, height: 0 })
  },
  onBlur(this: WidgetInstance) {
    const { value, selectionStart } = nativeField(this)
    this.triggerEvent('blur', { value, cursor: selectionStart ?? value.length })
  },
}
