/** JSON as mini-program projects write it: a byte order mark, comments and trailing commas are accepted. */

import { positionAt, type Position } from './positions'

/** What is wrong in a JSON text, and where. */
export class JsonError extends Error {
  readonly position: Position

  constructor(message: string, text: string, offset: number) {
    super(message)
    this.name = 'JsonError'
    this.position = positionAt(text, offset)
  }
}

/** The value of a JSON text. Raises JsonError; of a key that is given twice the last value counts, as in JSON.parse. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return new JsonReader(text).read()
  }
}

const SPACE = /(?:[\s\uFEFF]|\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$))*/y
const STRING = /"(?:[^"\\\n\r]|\\.)*"/y
const WORD = /[^\s,:"[\]{}/]+/y

class JsonReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): unknown {
    const value = this.#value()
    if (this.#next() !== '') throw this.#error(`Unexpected ${this.#next()} after the end of the value`)
    return value
  }

  /** The next character that counts, '' at the end of the text. */
  #next(): string {
    SPACE.lastIndex = this.#at
    SPACE.test(this.#text)
    this.#at = SPACE.lastIndex
    return this.#text.charAt(this.#at)
  }

  #value(): unknown {
    const next = this.#next()
    if (next === '{') return Object.fromEntries(this.#list('}', () => this.#entry()))
    if (next === '[') return this.#list(']', () => this.#value())
    const start = this.#at
    const token = next === '"' ? this.#match(STRING) : this.#match(WORD)
    try {
      return JSON.parse(token) as unknown
    } catch {
      this.#at = start
      throw this.#error(token === '' ? this.#unexpected('a value') : `${token} is no JSON value`)
    }
  }

  #list<Item>(close: string, item: () => Item): Item[] {
    const items: Item[] = []
    this.#at += 1
    while (this.#next() !== close) {
      items.push(item())
      if (this.#next() === ',') this.#at += 1
      else if (this.#next() !== close) throw this.#error(this.#unexpected(`"," or "${close}"`))
    }
    this.#at += 1
    return items
  }

  #entry(): [string, unknown] {
    if (this.#next() !== '"') throw this.#error(this.#unexpected('a name in double quotes'))
    const name = this.#value() as string
    if (this.#next() !== ':') throw this.#error(this.#unexpected('":"'))
    this.#at += 1
    return [name, this.#value()]
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const token = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += token.length
    return token
  }

  #unexpected(wanted: string): string {
    const found = this.#next()
    return found === '' ? `The text ends where ${wanted} should stand` : `Found ${found} where ${wanted} should stand`
  }

  #error(message: string): JsonError {
    return new JsonError(message, this.#text, this.#at)
  }
}
