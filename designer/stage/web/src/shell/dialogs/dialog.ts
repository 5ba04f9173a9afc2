/** Questions of WeChat's, each drawn as its kind is there, with Weft's own row of answers below. */
import type { Dialog, DialogAnswer, DialogRow } from '../../protocol/phone'
import { element, icon, leave, pressable } from '../dom'
import type { Words } from '../words'
import { drawings } from './drawings'

type Verdict = DialogAnswer['verdict']

export interface DialogLinks {
  words: Words
  url(path: string): string | null
  answer(answer: DialogAnswer): void
}

/** Kinds that fill the screen; the others lie on the page. */
const PAGES: Dialog['kind'][] = ['page', 'scan', 'map', 'away']

/** The key that gives each answer; a failure has none. */
const KEYS: Record<Verdict, string> = { yes: '⏎', no: 'Esc', fail: '' }

/** Opens a dialog above the page. Enter answers yes and Escape no. */
export class OpenDialog {
  readonly #mask: HTMLElement
  readonly #rows: HTMLElement[]
  readonly #on: boolean[]
  readonly #fields = new Map<string, HTMLInputElement>()

  constructor(layer: HTMLElement, private readonly dialog: Dialog, private readonly links: DialogLinks) {
    this.#on = dialog.rows.map(({ on }) => on)
    this.#rows = dialog.rows.map((row, index) => this.#row(row, index))
    const full = PAGES.includes(dialog.kind)
    this.#mask = element('div', `mask asking ${full ? 'full' : ''}`, this.#body(), ...this.#verdicts())
    this.#mask.dataset['kind'] = dialog.kind
    this.#mask.tabIndex = -1
    this.#mask.addEventListener('keydown', (event) => this.#key(event))
    if (!full) this.#mask.addEventListener('click', (event) => event.target === this.#mask && this.#close('no'))
    layer.append(this.#mask)
    this.#mark()
    const first = [...this.#fields.values()][0] ?? this.#mask
    first.focus()
  }

  #body(): HTMLElement {
    const { dialog } = this
    const parts = [this.#header(), this.#picture(), ...this.#text(), this.#facts(), this.#fieldList(), this.#list(), this.#buttons()]
    return element('div', `question of-${dialog.kind}`, ...parts.filter((part) => part !== null))
  }

  /** A page has a bar with the way back; a sheet names who asks. */
  #header(): HTMLElement | null {
    const { kind, source, title } = this.dialog
    if (PAGES.includes(kind)) {
      const back = this.dialog.no ? [pressable('back', () => this.#close('no'), icon(drawings.back))] : []
      return element('div', 'bar', ...back, element('span', 'title', title))
    }
    if (kind === 'menu') return title ? element('p', 'title', title) : null
    const asker = kind === 'sheet' ? [element('p', 'source', element('span', 'logo', source.slice(0, 1)), source, element('span', 'applies', this.links.words.applies))] : []
    return element('div', 'head', ...asker, element('h1', 'title', title))
  }

  /** The card of a shared page keeps 5 : 4 for its picture; without one it shows where the page's own would be. */
  #picture(): HTMLElement | null {
    const { kind, picture } = this.dialog
    if (kind === 'map') return element('div', 'ground', icon(drawings.pin, 'pin'))
    if (kind === 'scan') return element('div', 'finder', element('i', ''))
    if (kind !== 'card' || this.dialog.facts.length === 0 || (!picture && !this.dialog.text)) return null
    const url = this.links.url(picture)
    const shown = url ? element('img', '') : element('span', 'none', this.links.words.pagePicture)
    if (shown instanceof HTMLImageElement) shown.src = url!
    const { text, source } = this.dialog
    return element('div', 'shared', element('p', 'from', source), element('p', 'name', text), element('div', 'five-by-four', shown), element('p', 'kind', this.links.words.miniProgram))
  }

  #text(): HTMLElement[] {
    const { text, kind, facts } = this.dialog
    return text && !(kind === 'card' && facts.length > 0) ? [element('p', 'purpose', text)] : []
  }

  #facts(): HTMLElement | null {
    const { facts } = this.dialog
    if (facts.length === 0) return null
    return element('dl', 'facts', ...facts.flatMap(({ label, text }) => [element('dt', '', label), element('dd', '', text)]))
  }

  #fieldList(): HTMLElement | null {
    if (this.dialog.fields.length === 0) return null
    return element('div', 'fields', ...this.dialog.fields.map(({ name, label, value, numeric }) => {
      const field = element('input', '')
      field.value = value
      if (numeric) field.inputMode = 'decimal'
      this.#fields.set(name, field)
      return element('label', 'field', element('span', 'label', label), field)
    }))
  }

  #list(): HTMLElement | null {
    return this.#rows.length === 0 ? null : element('div', 'rows', ...this.#rows)
  }

  #row(row: DialogRow, index: number): HTMLElement {
    const drawing = Object.hasOwn(drawings, row.icon) ? icon(drawings[row.icon as keyof typeof drawings]) : null
    const url = drawing ? null : this.links.url(row.icon)
    const picture = element('img', 'face')
    if (url) picture.src = url
    const mark = drawing ? [element('span', 'sign', drawing)] : url ? [picture] : []
    const texts = element('span', 'texts', element('span', 'text', row.text), ...(row.detail ? [element('span', 'detail', row.detail)] : []))
    return pressable('row', () => this.#press(index), ...mark, texts, element('i', 'state'))
  }

  #press(index: number): void {
    const { pick } = this.dialog
    if (pick === 'answer') return this.#close('yes', [index])
    if (pick === 'one') this.#on.fill(false)
    this.#on[index] = pick === 'one' || !this.#on[index]
    this.#mark()
  }

  #mark(): void {
    this.#rows.forEach((row, index) => {
      row.dataset['pick'] = this.dialog.pick
      row.classList.toggle('on', this.#on[index])
    })
  }

  #buttons(): HTMLElement | null {
    const { yes, no, kind } = this.dialog
    const refuse = no && !(PAGES.includes(kind) && kind !== 'scan') ? [pressable('no', () => this.#close('no'), no)] : []
    const accept = yes ? [pressable('yes', () => this.#close('yes'), yes)] : []
    return refuse.length + accept.length > 0 ? element('div', 'decide', ...refuse, ...accept) : null
  }

  /** What the call is to answer, in Weft's own look, where it can also fail, which no person could choose on the phone. */
  #verdicts(): HTMLElement[] {
    const { words } = this.links
    const { yes, no, fails, pick } = this.dialog
    if (!fails) return []
    const can: Record<Verdict, boolean> = { yes: yes !== '' || pick === 'answer', no: no !== '', fail: fails }
    const offered = (['yes', 'no', 'fail'] as const).filter((verdict) => can[verdict])
    const buttons = offered.map((verdict) => pressable(verdict, () => this.#close(verdict), words.verdicts[verdict], element('kbd', '', KEYS[verdict])))
    return [element('div', 'verdicts', element('span', 'lead', words.answer), ...buttons)]
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return
    if (event.key === 'Escape' && this.dialog.no) this.#close('no')
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement) && (this.dialog.yes || this.dialog.pick === 'answer')) this.#close('yes')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  /** A dialog whose rows answer takes its first for a plain yes, unless it has a button of its own for that. */
  #close(verdict: Verdict, pressed: number[] | null = null): void {
    const first = verdict === 'yes' && this.dialog.pick === 'answer' && !this.dialog.yes && this.#rows.length > 0 ? [0] : []
    const on = this.dialog.pick === 'answer' ? first : this.#on.flatMap((each, index) => (each ? [index] : []))
    const values = Object.fromEntries([...this.#fields].map(([name, field]) => [name, field.value]))
    leave(this.#mask)
    this.links.answer({ verdict, chosen: pressed ?? on, values })
  }
}
