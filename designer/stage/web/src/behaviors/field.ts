/** What <input> and <textarea> share: value, focus, cursor, length, placeholder. */
import type { WidgetInstance } from '../widget'
import type { Keyboard } from '../protocol/keyboard'
import { answerOf } from './field-answer'
import { holdFocus } from './hold-focus'

const CONFIRMS: Keyboard['confirm'][] = ['send', 'search', 'next', 'go', 'done', 'return']

type Native = HTMLInputElement | HTMLTextAreaElement

export const FIELD_PROPERTIES = {
  value: String,
  placeholder: String,
  placeholderStyle: null,
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

export const FIELD_DATA = { placeholderScoped: '', placeholderText: '' }

/** The placeholder as an element of its own, so that its style and class can be anything, and the native field below it. */
export function fieldTemplate(kind: 'input' | 'textarea'): string {
  const classes = `weft-placeholder ${kind}-placeholder {{placeholderScoped}}`
  const placeholder = `<html-div wx:if="{{!value}}" class="${classes}" style="{{placeholderText}}">{{placeholder}}</html-div>`
  const bindings = Object.entries(NATIVE_EVENTS).map(([event, method]) => `bind:${event}="${method}"`)
  return `<html-div class="weft-field">${placeholder}<html-${kind} id="field" class="weft-native" ${bindings.join(' ')}/></html-div>`
}

const NATIVE_EVENTS = {
  input: 'onInput',
  focus: 'onFocus',
  blur: 'onBlur',
  keydown: 'onKey',
  beforeinput: 'onBeforeInput',
  selectionchange: 'onSelection',
  compositionstart: 'onCompositionStart',
  compositionupdate: 'onCompositionUpdate',
  compositionend: 'onCompositionEnd',
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
  placeholderStyle(this: WidgetInstance, style: unknown) {
    this.setData({ placeholderText: declarations(style) })
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
  'cursor, selectionStart, selectionEnd'(this: WidgetInstance) {
    if (hasFocus(this)) select(this)
  },
}

/** Skyline takes `placeholder-style` as an object of three styles, too. */
function declarations(style: unknown): string {
  if (typeof style !== 'object' || style === null) return String(style ?? '')
  const { fontSize, fontWeight, color } = style as Record<string, unknown>
  const all = { 'font-size': typeof fontSize === 'number' ? `${fontSize}px` : fontSize, 'font-weight': fontWeight, color }
  return Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${String(value)}`)).join(';')
}

function hasFocus(widget: WidgetInstance): boolean {
  return document.activeElement === nativeField(widget)
}

function select(widget: WidgetInstance): void {
  const { cursor, selectionStart, selectionEnd } = widget.data
  const field = nativeField(widget)
  if (selectionStart >= 0 && selectionEnd >= 0) field.setSelectionRange(selectionStart, selectionEnd)
  else if (cursor >= 0) field.setSelectionRange(cursor, cursor)
}

/** Moves the cursor into the field; never on the canvas, where it would take the keys from the editor. */
export function takeFocus(widget: WidgetInstance): void {
  if (widget.designing || widget.data.disabled || hasFocus(widget)) return
  nativeField(widget).focus({ preventScroll: true })
  select(widget)
}

/** To be called in `created`: a tap beside the text, on the padding of the host, goes into the field. */
export function hearTaps(widget: WidgetInstance): void {
  widget.listen('tap', () => takeFocus(widget))
}

/** To be called in `attached`. */
export function prepareField(widget: WidgetInstance): void {
  const field = nativeField(widget)
  field.tabIndex = widget.designing ? -1 : 0
  if (widget.data.maxlength >= 0) field.maxLength = widget.data.maxlength
  if (widget.data.focus || widget.data.autoFocus) takeFocus(widget)
}

/** To be called in `detached`: the keyboard goes with its field. */
export function leaveField(widget: WidgetInstance): void {
  if (!holding.has(widget)) return
  release(widget)
  widget.phone.keyboard(null)
}

/** Tells that the text is confirmed, and ends the input unless the page holds it. */
export function confirm(widget: WidgetInstance): void {
  widget.triggerEvent('confirm', { value: widget.data.value })
  if (!widget.data.confirmHold) nativeField(widget).blur()
}

/** Puts what the page's handler of `input` has answered in place of what was typed (WeChat, "input", bindinput). */
function takeAnswer(widget: WidgetInstance, given: unknown): void {
  const answer = answerOf(given)
  if (!answer) return
  const field = nativeField(widget)
  widget.setData({ value: answer.value })
  if (field.value !== answer.value) field.value = answer.value
  field.setSelectionRange(answer.cursor, answer.cursor)
}

/** Shows the keyboard, the page moved so that the field and `cursor-spacing` are above it unless it asks not to be. */
function raiseKeyboard(widget: WidgetInstance): { height: number; duration: number } {
  const { adjustPosition, cursorSpacing, showConfirmBar } = widget.data
  const bottom = adjustPosition ? widget['lowest']() + Number(cursorSpacing || 0) : null
  return widget.phone.keyboard({ keys: widget['keys'](), confirm: confirmOf(widget), bar: showConfirmBar === true, bottom })
}

function tellKeyboard(widget: WidgetInstance, move: { height: number; duration: number }): void {
  widget.triggerEvent('keyboardheightchange', move)
  widget.worklet('onkeyboardheightchange')?.({ height: move.height, pageBottomPadding: 0 })
}

function confirmOf({ data }: WidgetInstance): Keyboard['confirm'] {
  return CONFIRMS.find((type) => type === data['confirmType']) ?? 'done'
}

/** How to end what keeps the cursor in a field, for those that have it. */
const holding = new WeakMap<WidgetInstance, () => void>()

function hold(widget: WidgetInstance): void {
  release(widget)
  holding.set(widget, holdFocus(nativeField(widget), () => widget.data['holdKeyboard'] === true))
}

function release(widget: WidgetInstance): void {
  holding.get(widget)?.()
  holding.delete(widget)
}

/** Methods that the native events of the field are bound to. */
export const FIELD_METHODS = {
  onInput(this: WidgetInstance, { detail }: { detail: InputEvent }) {
    const { value, selectionStart } = nativeField(this)
    this.setData({ value })
    const answer = this.ask('input', { value, cursor: selectionStart ?? value.length, keyCode: this.keyCode ?? 0 })
    // Text that an input method is still composing can not be replaced.
    if (!detail.isComposing) takeAnswer(this, answer)
  },
  onBeforeInput(this: WidgetInstance, { detail }: { detail: InputEvent }) {
    if (detail.inputType === 'insertText' && detail.data !== null && !this.types(detail.data)) detail.preventDefault()
  },
  /** The kind of its keyboard. */
  keys(): Keyboard['keys'] {
    return 'text'
  },
  /** What of it has to stay above the keyboard, px of the page area. */
  lowest(this: WidgetInstance): number {
    return this.host.getBoundingClientRect().bottom
  },
  /** Whether the keyboard of the field has these characters. */
  types(_text: string): boolean {
    return true
  },
  onFocus(this: WidgetInstance) {
    this.valueBefore = this.data.value
    hold(this)
    const move = raiseKeyboard(this)
    this.triggerEvent('focus', { value: this.data.value, height: move.height })
    tellKeyboard(this, move)
  },
  onBlur(this: WidgetInstance) {
    release(this)
    tellKeyboard(this, this.phone.keyboard(null))
    const { value, selectionStart } = nativeField(this)
    this.triggerEvent('blur', { value, cursor: selectionStart ?? value.length })
    if (value !== this.valueBefore) this.triggerEvent('change', { value })
  },
  onSelection(this: WidgetInstance) {
    const { selectionStart, selectionEnd } = nativeField(this)
    if (hasFocus(this)) this.triggerEvent('selectionchange', { selectionStart, selectionEnd })
  },
  onCompositionStart(this: WidgetInstance) {
    this.triggerEvent('keyboardcompositionstart', {})
  },
  onCompositionUpdate(this: WidgetInstance) {
    this.triggerEvent('keyboardcompositionupdate', {})
  },
  onCompositionEnd(this: WidgetInstance) {
    this.triggerEvent('keyboardcompositionend', {})
  },
}

/** The value of both in a form, and what a reset and a label do. */
export const FIELD_FORM = {
  formValue(this: WidgetInstance) {
    return this.data.value as unknown
  },
  formReset(this: WidgetInstance) {
    this.setData({ value: '' })
  },
  labelTap(this: WidgetInstance) {
    takeFocus(this)
  },
}
