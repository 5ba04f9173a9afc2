/** WXSS as CSS. */

import type { Place } from '../protocol'
import { convertSelector, type Scope } from './css-selectors'
import { convertValue } from './css-values'
import { WxssReader, type Piece } from './wxss-reader'
import { resolveFrom } from './paths'

export { convertInline } from './css-values'

export interface WxssOptions {
  /** The file's path. */
  path: string
  /** The text of an imported file, null when it is not there. */
  read(path: string): string | null
  /** Finds an imported file; by default relative to the importing one, `.wxss` may be left out. */
  resolve?(request: string, from: string): string | null
  /** Class prefix of a component with styles of its own (`prefix--class`). */
  prefix?: string
  /** What `:host` stands for; by default the component with this prefix, and nothing without one, as in a page of the official compiler. */
  host?: string
}

/** Something that is wrong in a style sheet; the rest of it is used. */
export interface StyleProblem {
  message: string
  at: Place
  /** The path or address of an import that was not found. */
  missing?: string
}

export interface Sheet {
  css: string
  /** Every file that the sheet is made of, the file itself first: when one of them changes the sheet is to be made again. */
  files: string[]
  problems: StyleProblem[]
}

/**
 * The CSS of a WXSS file with all that it imports.
 *
 * Tags become `wx-TAG`, ids `[wx-id]`, rpx lengths follow the screen; broken parts are passed on or closed so that the rest works. An import stands where it
 * is written, and of a file that is imported more than once the last place counts, as in the official compiler's output.
 */
export function convertWxss(text: string, options: WxssOptions): Sheet {
  const prefix = options.prefix ?? ''
  const host = options.host ?? (prefix === '' ? ':not(*)' : `[wx-host="${prefix}"]`)
  const inliner = new Inliner(options, { prefix, host })
  inliner.add(options.path, text)
  return { css: inliner.flatten(options.path), files: inliner.files, problems: inliner.problems }
}

/** Converts a file and its imports once each, and joins them. */
class Inliner {
  readonly problems: StyleProblem[] = []
  readonly #sheets = new Map<string, Piece[]>()
  readonly #options: WxssOptions
  readonly #scope: Scope

  constructor(options: WxssOptions, scope: Scope) {
    this.#options = options
    this.#scope = scope
  }

  get files(): string[] {
    return [...this.#sheets.keys()]
  }

  add(path: string, text: string): void {
    const reader = new WxssReader(text, {
      selector: (selector) => convertSelector(selector, this.#scope),
      value: (value) => convertValue(value, path),
    })
    const problem = (message: string, offset: number): void => {
      this.problems.push({ message, at: { path, ...reader.position(offset) } })
    }
    this.#sheets.set(path, [])
    const pieces = reader.read(problem).map((piece) => (typeof piece === 'string' ? piece : this.#import(piece, path, reader)))
    this.#sheets.set(path, pieces)
  }

  /** The CSS of `root`; read from the end, so that the last import of a file is the one that stays. */
  flatten(root: string): string {
    const used = new Set<string>()
    const parts: string[] = []
    const visit = (path: string): void => {
      if (used.has(path)) return
      used.add(path)
      for (const piece of this.#sheets.get(path)!.toReversed()) {
        if (typeof piece === 'string') parts.push(piece)
        else visitImport(piece.request, piece.media)
      }
    }
    const visitImport = (path: string, media: string): void => {
      if (media !== '') parts.push('}\n')
      visit(path)
      if (media !== '') parts.push(`@media ${media}{\n`)
    }
    visit(root)
    return parts.reverse().join('')
  }

  /** The import with the path of the file that was found; an empty piece when there is none. */
  #import(piece: Exclude<Piece, string>, from: string, reader: WxssReader): Piece {
    const path = this.#find(piece.request, from)
    const text = path === null || this.#sheets.has(path) ? null : this.#options.read(path)
    if (path !== null && text !== null) this.add(path, text)
    if (path !== null && this.#sheets.has(path)) return { ...piece, request: path }
    const message = `The style sheet ${piece.request} is not there: ${from} imports it.`
    this.problems.push({ message, at: { path: from, ...reader.position(piece.offset) }, missing: piece.request })
    return ''
  }

  #find(request: string, from: string): string | null {
    if (this.#options.resolve !== undefined) return this.#options.resolve(request, from)
    const path = resolveFrom(from, request)
    return this.#options.read(path) === null && this.#options.read(`${path}.wxss`) !== null ? `${path}.wxss` : path
  }
}
