/** Selectors of WXSS as CSS. */

import { closingParenthesis, endOfComment, endOfString } from './css-scanner'
import words from './css-words.json'

/** How the selectors of one component's style sheet are written. */
export interface Scope {
  /** Put before every class, as glass-easel does for components with styles of their own; '' for none. */
  prefix: string
  /** What `:host` stands for. */
  host: string
}

const NAME = String.raw`(?:\\[^\n]|[\w-]|[^\x00-\x7f])+`
const CLASS = new RegExp(String.raw`\.(${NAME})`, 'y')
const ID = new RegExp(`#(${NAME})`, 'y')
const PSEUDO = /::?([\w-]+)(\()?/y
const TAG = new RegExp(String.raw`(?:[A-Za-z_]|[^\x00-\x7f])(?:${NAME})?`, 'y')

/**
 * `selector` as CSS: `view` becomes `wx-view`, `.a` gets the scope's prefix, `:host` the scope's host, and `#a` looks at `wx-id`.
 *
 * `page` stays: the page's root element bears that name.
 */
export function convertSelector(selector: string, scope: Scope): string {
  let css = ''
  for (let at = 0; at < selector.length; ) {
    const { text, end } = convertPart(selector, at, scope)
    css += text
    at = end
  }
  return css
}

interface Part {
  text: string
  end: number
}

function convertPart(selector: string, at: number, scope: Scope): Part {
  const character = selector.charAt(at)
  if (character === '.') return convertClass(selector, at, scope)
  if (character === '#') return convertId(selector, at, scope)
  if (character === ':') return convertPseudo(selector, at, scope)
  if (character === '[') return copy(selector, at, endOfAttribute(selector, at))
  if (character === '/' && selector.charAt(at + 1) === '*') return copy(selector, at, endOfComment(selector, at))
  // The official compiler drops `//`, too: what follows becomes part of the selector.
  if (character === '/' && selector.charAt(at + 1) === '/') return { text: '', end: at + 2 }
  if (character === '"' || character === "'") return copy(selector, at, endOfString(selector, at))
  return convertTag(selector, at) ?? copy(selector, at, at + (character === '\\' || character === '&' ? ampersandOrEscape(selector, at) : 1))
}

/** How much of `&-suffix` or an escape belongs together, so that no tag is seen in it. */
function ampersandOrEscape(selector: string, at: number): number {
  return /^(?:\\.|&[\w-]*)/s.exec(selector.slice(at))?.[0].length ?? 1
}

function copy(selector: string, start: number, end: number): Part {
  return { text: selector.slice(start, end), end }
}

function match(pattern: RegExp, selector: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(selector)
}

function prefixed(name: string, scope: Scope): string {
  return scope.prefix === '' ? name : `${scope.prefix}--${name}`
}

function convertClass(selector: string, at: number, scope: Scope): Part {
  const found = match(CLASS, selector, at)
  return found === null ? copy(selector, at, at + 1) : { text: `.${prefixed(found[1]!, scope)}`, end: at + found[0].length }
}

function convertId(selector: string, at: number, scope: Scope): Part {
  const found = match(ID, selector, at)
  if (found === null) return copy(selector, at, at + 1)
  // Elements carry no real id, because every instance of a component would repeat it; the second branch keeps the weight of an id.
  return { text: `:is([wx-id="${prefixed(found[1]!, scope)}"],#wx-id)`, end: at + found[0].length }
}

function convertPseudo(selector: string, at: number, scope: Scope): Part {
  const found = match(PSEUDO, selector, at)
  if (found === null) return copy(selector, at, at + 1)
  const [whole, name = '', open] = found
  const isHost = whole.startsWith(':host') && name === 'host'
  if (open === undefined) return { text: isHost ? scope.host : whole, end: at + whole.length }
  const inside = at + whole.length
  const close = closingParenthesis(selector, inside - 1)
  const written = selector.slice(inside, close)
  const converted = words.selectorFunctions.includes(name.toLowerCase()) ? convertSelector(written, scope) : written
  return { text: isHost ? `${scope.host}${converted.trim()}` : `${whole}${converted})`, end: close + 1 }
}

function endOfAttribute(selector: string, at: number): number {
  let end = at + 1
  while (end < selector.length && selector.charAt(end) !== ']') {
    const character = selector.charAt(end)
    end = character === '"' || character === "'" ? endOfString(selector, end) : end + 1
  }
  return Math.min(end + 1, selector.length)
}

function convertTag(selector: string, at: number): Part | null {
  const found = match(TAG, selector, at)
  if (found === null) return null
  const tag = found[0]
  return { text: tag.toLowerCase() === 'page' ? tag : `wx-${tag}`, end: at + tag.length }
}
