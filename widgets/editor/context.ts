/** What `SelectorQuery.context()` gives for an editor (WeChat, "EditorContext"). */
import { EMPTY, type EditorDocument } from './document'
import { closed, type Op } from './contents'
import { opsOfHtml } from './reading'

type Options = Record<string, unknown>
type Call = (options?: unknown) => void
type Work = (options: Options) => object | void

/** Calls the callbacks of `given`; what `work` throws makes the call fail. */
function calling(name: string, work: Work): Call {
  return (given) => {
    const options = objectOf(given)
    let answer: { ok: boolean; value: object }
    try {
      answer = { ok: true, value: { ...work(options), errMsg: `${name}:ok` } }
    } catch (error) {
      answer = { ok: false, value: { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` } }
    }
    for (const callback of [options[answer.ok ? 'success' : 'fail'], options['complete']]) {
      if (typeof callback === 'function') setTimeout(() => (callback as (value: object) => void)(answer.value), 0)
    }
  }
}

function objectOf(value: unknown): Options {
  return typeof value === 'object' && value !== null ? (value as Options) : {}
}

/** `allows` says whether a format may be set; `focus` brings the cursor back to where it was before a command. */
export function editorContext(editor: EditorDocument, allows: (format: string) => boolean, focus: () => void): Record<string, unknown> {
  const insert = (ops: Op[]): void => {
    focus()
    editor.replace(editor.range, ops)
  }
  const command = (work: () => void): Work => () => {
    focus()
    work()
  }
  const calls: Record<string, Work> = {
    blur: () => editor.element.blur(),
    clear: () => editor.setContents(EMPTY),
    getContents: () => editor.contents,
    getSelectionText: () => ({ text: editor.selectedText }),
    insertDivider: () => insert([...lineEnd(editor), { insert: { divider: true } }]),
    insertImage: (options) => insert([image(options)]),
    insertText: ({ text }) => insert([{ insert: String(text ?? '').replace(/\r\n?/g, '\n') }]),
    redo: command(() => editor.redo()),
    removeFormat: command(() => editor.removeFormat()),
    scrollIntoView: () => {
      const node = window.getSelection()?.focusNode
      const element = node instanceof Element ? node : node?.parentElement
      if (element && editor.element.contains(element)) element.scrollIntoView({ block: 'nearest' })
    },
    setContents: ({ html, delta }) => editor.setContents(contentsOf(html, delta)),
    undo: command(() => editor.undo()),
  }
  const format = (name: unknown, value: unknown): void => {
    if (typeof name !== 'string' || !allows(name)) return
    focus()
    editor.format(name, value)
  }
  return { ...Object.fromEntries(Object.entries(calls).map(([name, work]) => [name, calling(name, work)])), format }
}

/** What ends the line that the cursor is in the middle of: a rule stands between lines. */
function lineEnd({ ops, range }: EditorDocument): Op[] {
  const before = ops.map(({ insert }) => (typeof insert === 'string' ? insert : ' ')).join('')[range.index - 1]
  return before === undefined || before === '\n' ? [] : [{ insert: '\n' }]
}

function contentsOf(html: unknown, delta: unknown): Op[] {
  if (typeof html === 'string') return opsOfHtml(html)
  const ops: unknown = Array.isArray(delta) ? delta : objectOf(delta)['ops']
  if (!Array.isArray(ops)) throw new Error('parameter error: html or delta should be given')
  const whole = ops.filter((op) => typeof objectOf(op)['insert'] === 'string' || typeof objectOf(op)['insert'] === 'object')
  return closed((whole as Op[]).map(({ insert, attributes }) => ({ insert, ...(attributes && { attributes: objectOf(attributes) }) })))
}

function image(options: Options): Op {
  const { src, data, ...others } = options
  if (typeof src !== 'string') throw new Error('parameter error: parameter.src should be String')
  const named = ['alt', 'width', 'height', 'extClass'].filter((name) => others[name] !== undefined)
  const custom = Object.entries(objectOf(data)).map(([name, value]) => `${name}=${String(value)}`).join('&')
  const attributes = { ...Object.fromEntries(named.map((name) => [name, others[name]])), ...(custom && { custom }) }
  return { insert: { image: src }, attributes }
}
