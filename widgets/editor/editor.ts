import { holdFocus } from '@stage/behaviors/hold-focus'
import { defineWidget, type WidgetInstance } from '@stage/widget'
import { editorContext } from './context'
import { EditorDocument } from './document'
import { ImageTools } from './imageTools'
import { opsOfHtml } from './reading'

function documentOf(widget: WidgetInstance): EditorDocument {
  return widget['document'] as EditorDocument
}

/** Pastes what the editor knows of the clipboard's HTML, or its text. */
function paste(widget: WidgetInstance, { clipboardData }: ClipboardEvent): void {
  const html = clipboardData?.getData('text/html')
  const text = clipboardData?.getData('text/plain') ?? ''
  const ops = html ? opsOfHtml(html) : [{ insert: text.replace(/\r\n?/g, '\n') }]
  const editor = documentOf(widget)
  // A line of its own is pasted into the line, not below it.
  const last = ops.at(-1)
  if (html && last && typeof last.insert === 'string') last.insert = last.insert.replace(/\n$/, '')
  editor.replace(editor.range, ops.filter(({ insert }) => insert !== ''))
}

/** Where the line of the cursor ends, px of the page area. */
function cursorBottom(host: HTMLElement): number {
  const selection = window.getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  return range?.getBoundingClientRect().bottom || host.getBoundingClientRect().top
}

export default defineWidget({
  tag: 'editor',
  template:
    '<html-div id="content" class="ql-editor" bind:input="onInput" bind:focus="onFocus" bind:blur="onBlur" bind:beforeinput="onBeforeInput" ' +
    'bind:keydown="onKey" bind:paste="onPaste" bind:compositionend="onInput"/><html-div id="tools" class="weft-image-tools"/><slot/>',
  properties: {
    readOnly: Boolean,
    placeholder: String,
    showImgSize: Boolean,
    showImgToolbar: Boolean,
    showImgResize: Boolean,
    enableFormats: null,
    enterkeyhint: { type: String, value: 'enter' },
    confirmHold: { type: Boolean, value: true },
  },
  observers: {
    'readOnly, placeholder, enterkeyhint'() {
      this.prepare()
    },
  },
  methods: {
    prepare() {
      const content = this.part('content')!
      // On the canvas it would take the keys from the editor around it.
      content.contentEditable = String(!this.data.readOnly && !this.designing)
      content.dataset['placeholder'] = this.data.placeholder
      content.enterKeyHint = this.data.enterkeyhint
    },
    onInput({ detail }: { detail: InputEvent }) {
      // Text that an input method is still composing must not be drawn again.
      if (!detail.isComposing) documentOf(this).readTyped()
    },
    onBeforeInput({ detail }: { detail: InputEvent }) {
      if (detail.inputType !== 'insertText' || detail.data === null || detail.isComposing) return
      if (documentOf(this).typePending(detail.data)) detail.preventDefault()
    },
    onKey({ detail }: { detail: KeyboardEvent }) {
      if (!(detail.ctrlKey || detail.metaKey)) return
      const key = detail.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      detail.preventDefault()
      if (key === 'z' && !detail.shiftKey) documentOf(this).undo()
      else documentOf(this).redo()
    },
    onPaste({ detail }: { detail: ClipboardEvent }) {
      detail.preventDefault()
      paste(this, detail)
    },
    clicked({ target, offsetX }: MouseEvent) {
      if (target instanceof HTMLElement && target.closest('[data-checked]') && offsetX < 0) this.tick()
      this.tools.show(target instanceof HTMLImageElement ? target : null, this.data)
    },
    /** Turns the tick of the line that was tapped. */
    tick() {
      const editor = documentOf(this)
      editor.format('list', editor.status['list'] === 'checked' ? 'unchecked' : 'checked')
    },
    onFocus() {
      documentOf(this).followSelection()
      this.release?.()
      this.release = holdFocus(this.part('content')!, () => false)
      this.phone.keyboard({ keys: 'text', confirm: 'return', bar: false, bottom: cursorBottom(this.host) })
      this.triggerEvent('focus', documentOf(this).contents)
    },
    onBlur() {
      this.release?.()
      this.phone.keyboard(null)
      this.triggerEvent('blur', documentOf(this).contents)
    },
    /** The content has changed. */
    changed() {
      this.part('content')!.classList.toggle('ql-blank', documentOf(this).isBlank)
      this.tools.show(null, this.data)
      this.triggerEvent('input', documentOf(this).contents)
    },
    /** The cursor has moved, or what applies at it has changed. */
    moved() {
      const status = JSON.stringify(documentOf(this).status)
      if (status === this.status) return
      this.status = status
      this.triggerEvent('statuschange', JSON.parse(status))
    },
    allows(format: string): boolean {
      const { enableFormats } = this.data
      return !Array.isArray(enableFormats) || enableFormats.length === 0 || enableFormats.includes(format)
    },
    takeFocus() {
      this.prepare()
      if (!this.data.readOnly && !this.designing) documentOf(this).focus()
    },
  },
  lifetimes: {
    created() {
      const content = this.part('content')!
      this.status = '{}'
      this.document = new EditorDocument(content, (path) => this.asset(path), () => this.changed(), () => this.moved())
      this.tools = new ImageTools(this.part('tools')!, documentOf(this))
      content.classList.add('ql-blank')
      // The page may run by now that was edited when this was made.
      for (const event of ['mousedown', 'touchstart']) content.addEventListener(event, () => this.prepare(), { passive: true })
      content.addEventListener('click', (event) => {
        if (!this.designing && !this.data.readOnly) this.clicked(event)
      })
    },
    attached() {
      document.execCommand('defaultParagraphSeparator', false, 'p')
      this.prepare()
      this.hear = () => documentOf(this).hasFocus && documentOf(this).followSelection()
      document.addEventListener('selectionchange', this.hear)
      // Pages ask for the context in this event, when they are laid out.
      setTimeout(() => this.triggerEvent('ready', {}), 0)
    },
    detached() {
      document.removeEventListener('selectionchange', this.hear)
      this.release?.()
    },
  },
  context() {
    this.ownContext ??= editorContext(documentOf(this), (format) => this.allows(format), () => this.takeFocus())
    return this.ownContext
  },
})
