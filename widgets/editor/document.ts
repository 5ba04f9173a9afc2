/** The text of an editor: what its element shows, as content, and every change of it. */
import { attributesIn, formatted, isLineFormat, replaced, textOf, unformatted, unitsOf, type Attributes, type Op, type Range } from './contents'
import { History } from './history'
import { select, selectedRange } from './places'
import { opsOf } from './reading'
import { htmlOf } from './writing'

export const EMPTY: Op[] = [{ insert: '\n' }]

export interface Contents {
  html: string
  text: string
  delta: { ops: Op[] }
}

/** Attributes whose value each call of `format` changes by a step. */
const STEPS = ['indent']

export class EditorDocument {
  ops: Op[] = EMPTY
  /** Where the cursor was when it was last in the editor. */
  range: Range = { index: 0, length: 0 }
  /** What the next typed character gets: formats that were chosen with nothing selected. */
  #pending: Attributes | null = null
  readonly #history = new History()

  /** `asset` gives the URL of a picture's path; `changed` hears of every change, `moved` of the cursor and of formats. */
  constructor(
    readonly element: HTMLElement,
    private readonly asset: (path: string) => string,
    private readonly changed: () => void,
    private readonly moved: () => void,
  ) {
    this.#draw()
  }

  get contents(): Contents {
    return { html: htmlOf(this.ops), text: textOf(this.ops), delta: { ops: this.ops } }
  }

  get isBlank(): boolean {
    const [only, ...others] = this.ops
    return only?.insert === '\n' && !only.attributes && others.length === 0
  }

  /** What applies at the cursor, as `statuschange` tells it. */
  get status(): Attributes {
    const known = { ...attributesIn(this.ops, this.range), ...this.#pending }
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null && value !== undefined))
  }

  get selectedText(): string {
    return textOf(unitsOf(this.ops).slice(this.range.index, this.range.index + this.range.length))
  }

  get hasFocus(): boolean {
    return document.activeElement === this.element
  }

  /** Brings the cursor back to where it was. */
  focus(): void {
    if (this.hasFocus) return
    const { range } = this
    this.element.focus({ preventScroll: true })
    select(this.element, range)
    this.range = range
  }

  /** The selection in the document has changed. */
  followSelection(): void {
    const range = selectedRange(this.element)
    if (!range) return
    if (range.index !== this.range.index || range.length !== this.range.length) this.#pending = null
    this.range = range
    this.moved()
  }

  /** Reads what was typed; the element is drawn again where the browser wrote it in its own way. */
  readTyped(): void {
    const before = { ops: this.ops, range: this.range }
    this.ops = opsOf(this.element)
    this.range = selectedRange(this.element) ?? this.range
    this.#history.record(before, true, performance.now())
    const drawn = this.#drawing()
    if (drawn.innerHTML !== this.element.innerHTML) this.#draw(drawn)
    this.changed()
  }

  /** Types a text with the formats that were chosen for it; answers false when none were, and the browser may type it. */
  typePending(text: string): boolean {
    if (!this.#pending) return false
    this.replace(this.range, [{ insert: text, attributes: this.#characterStatus() }], true)
    return true
  }

  /** Puts `ops` in place of a part; the cursor goes behind them. */
  replace(range: Range, ops: Op[], typing = false): void {
    const length = unitsOf(ops).length
    this.#change(replaced(this.ops, range, ops), { index: range.index + length, length: 0 }, typing)
  }

  /** Changes a format of what is selected; the same value again takes it away. */
  format(name: string, given: unknown): void {
    const value = this.#nextValue(name, given)
    if (this.range.length === 0 && !isLineFormat(name)) {
      this.#pending = { ...this.#pending, [name]: value }
      return this.moved()
    }
    this.#change(formatted(this.ops, this.range, name, value), this.range)
  }

  removeFormat(): void {
    this.#change(unformatted(this.ops, this.range), this.range)
  }

  setContents(ops: Op[]): void {
    this.#change(ops, { index: Math.max(0, unitsOf(ops).length - 1), length: 0 })
  }

  undo(): void {
    this.#restore(this.#history.undo({ ops: this.ops, range: this.range }))
  }

  redo(): void {
    this.#restore(this.#history.redo({ ops: this.ops, range: this.range }))
  }

  #characterStatus(): Attributes {
    return Object.fromEntries(Object.entries(this.status).filter(([name]) => !isLineFormat(name)))
  }

  #nextValue(name: string, given: unknown): unknown {
    const current = this.status[name]
    if (STEPS.includes(name)) return Math.max(0, Number(current ?? 0) + (Number(given) || 0)) || null
    const value = normalized(name, given)
    return value === current || value === '' ? null : value
  }

  #change(ops: Op[], range: Range, typing = false): void {
    this.#history.record({ ops: this.ops, range: this.range }, typing, performance.now())
    const pending = typing ? this.#pending : null
    this.#show(ops, range)
    this.#pending = pending
  }

  #restore(state: { ops: Op[]; range: Range } | null): void {
    if (state) this.#show(state.ops, state.range)
  }

  #show(ops: Op[], range: Range): void {
    this.ops = ops
    this.range = range
    this.#pending = null
    this.#draw()
    this.changed()
    this.moved()
  }

  #draw(drawing = this.#drawing()): void {
    this.element.replaceChildren(...drawing.childNodes)
    if (this.hasFocus) select(this.element, this.range)
  }

  #drawing(): HTMLElement {
    const { body } = new DOMParser().parseFromString(htmlOf(this.ops), 'text/html')
    for (const image of body.querySelectorAll('img')) {
      const path = image.getAttribute('src') ?? ''
      const url = this.asset(path)
      if (url !== path) image.dataset['local'] = path
      image.setAttribute('src', url)
    }
    return body
  }
}

/** A value as the content keeps it: `H2` is 2, `check` is a box without a tick, no value of a mark is true. */
function normalized(name: string, given: unknown): unknown {
  if (given === null || given === false) return null
  if (name === 'header') return Number(/[1-6]/.exec(String(given))?.[0] ?? 0) || null
  if (name === 'list' && given === 'check') return 'unchecked'
  return given ?? true
}
