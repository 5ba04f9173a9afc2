/** Reads WXSS rule by rule and writes each as CSS, whatever state the text is in. */

import { endOfComment, tokenAt } from './css-scanner'
import words from './css-words.json'
import { positionAt, type Position } from './positions'

/** A stretch of CSS, or an import that belongs in its place; `media` is the condition written after the address, '' for none. */
export type Piece = string | { request: string; media: string; offset: number }

export interface Conversions {
  selector(selector: string): string
  /** Declarations, values and conditions. */
  value(value: string): string
}

type Report = (message: string, offset: number) => void

/** What a block holds: rules at the top and in @media, steps in @keyframes, else declarations (and nested rules). */
type Kind = 'rules' | 'steps' | 'declarations'

const IMPORT = /^@import\s*(?:url\(\s*)?(?:"([^"]*)"|'([^']*)'|([^\s"')]+))\s*\)?\s*(.*)$/is

/** Where the head of a rule or a declaration ends. */
interface Head {
  end: number
  /** How many round brackets are left open there. */
  open: number
}

export class WxssReader {
  readonly #text: string
  readonly #conversions: Conversions
  #pieces: Piece[] = []
  #at = 0
  #report: Report = () => undefined

  constructor(text: string, conversions: Conversions) {
    this.#text = text.replace(/^\uFEFF/, '')
    this.#conversions = conversions
  }

  position(offset: number): Position {
    return positionAt(this.#text, offset)
  }

  /** The pieces of the whole text; `report` gets what is wrong and at which offset. */
  read(report: Report): Piece[] {
    this.#report = report
    while (this.#at < this.#text.length) {
      this.#items('rules')
      // A closing brace too many.
      this.#at += 1
    }
    return joinStrings(this.#pieces)
  }

  /** Reads up to the brace that closes the block, or the end. */
  #items(kind: Kind): void {
    for (;;) {
      this.#skipSpace()
      const next = this.#text.charAt(this.#at)
      if (next === '' || next === '}') return
      if (next === ';') this.#at += 1
      else this.#item(kind)
    }
  }

  #item(kind: Kind): void {
    const start = this.#at
    const { end, open } = this.#endOfHead(start)
    const head = this.#text.slice(start, end).trim()
    this.#at = end
    if (this.#text.charAt(end) === '{' && !head.startsWith('--')) this.#rule(head, kind, start)
    else if (head.startsWith('@')) this.#statement(head, start)
    else if (kind === 'declarations') this.#declaration(start, end, open)
    else this.#report(`"${head}" stands outside of a rule.`, start)
  }

  #rule(head: string, outer: Kind, start: number): void {
    const name = /^@(?:-\w+-)?([\w-]+)/.exec(head)?.[1]?.toLowerCase()
    const inner = name === undefined ? 'declarations' : blockOf(name, outer)
    const selector = name === undefined && outer !== 'steps'
    this.#pieces.push(selector ? this.#conversions.selector(head) : this.#conversions.value(head), '{')
    this.#at += 1
    this.#items(inner)
    if (this.#at >= this.#text.length) this.#report('The block is not closed: a "}" is missing.', start)
    this.#at += 1
    this.#pieces.push('}\n')
  }

  #statement(head: string, start: number): void {
    const found = IMPORT.exec(head)
    if (found !== null) this.#pieces.push({ request: found[1] ?? found[2] ?? found[3] ?? '', media: found[4] ?? '', offset: start })
    else if (!/^@charset\b/i.test(head)) this.#pieces.push(`${this.#conversions.value(head)};`)
  }

  #declaration(start: number, headEnd: number, open: number): void {
    const end = this.#text.charAt(headEnd) === '{' ? this.#endOfBraces(headEnd) : headEnd
    this.#at = end
    this.#pieces.push(this.#conversions.value(this.#text.slice(start, end).trimEnd()), ')'.repeat(open), ';')
  }

  /** Comments between rules and declarations are not passed on. */
  #skipSpace(): void {
    for (;;) {
      while (/\s/.test(this.#text.charAt(this.#at))) this.#at += 1
      if (!this.#text.startsWith('/*', this.#at)) return
      this.#at = endOfComment(this.#text, this.#at)
    }
  }

  #endOfHead(start: number): Head {
    let open = 0
    for (let at = start; at < this.#text.length; at = tokenAt(this.#text, at).end) {
      const character = this.#text.charAt(at)
      if (character === '(') open += 1
      else if (character === ')') open = Math.max(0, open - 1)
      else if (character === ';' || character === '{' || character === '}') return { end: at, open }
    }
    return { end: this.#text.length, open }
  }

  /** The offset after the brace that closes the one at `start` (the value of a custom property may hold braces). */
  #endOfBraces(start: number): number {
    let depth = 0
    for (let at = start; at < this.#text.length; at = tokenAt(this.#text, at).end) {
      if (this.#text.charAt(at) === '{') depth += 1
      if (this.#text.charAt(at) === '}') depth -= 1
      if (depth === 0) return at + 1
    }
    return this.#text.length
  }
}

function blockOf(rule: string, outer: Kind): Kind {
  if (words.groupingRules.includes(rule)) return outer
  return words.rawSelectorRules.includes(rule) ? 'steps' : 'declarations'
}

/** Makes one string of strings that follow each other. */
function joinStrings(pieces: Piece[]): Piece[] {
  const joined: Piece[] = []
  let strings: string[] = []
  for (const piece of [...pieces, null]) {
    if (typeof piece === 'string') {
      strings.push(piece)
      continue
    }
    if (strings.length > 0) joined.push(strings.join(''))
    strings = []
    if (piece !== null) joined.push(piece)
  }
  return joined
}
