/** Steps through CSS text token by token, as far as strings, comments and url() are concerned. */

const URL_START = /url\(\s*/iy

/** Characters that begin nothing. */
const PLAIN = /[^"'\\/uU(){};]+/y

/** The offset after the string whose opening quote stands at `start`; a string ends at its quote, at a line end, or with the text. */
export function endOfString(text: string, start: number): number {
  const quote = text.charAt(start)
  let at = start + 1
  for (;;) {
    const close = text.indexOf(quote, at)
    const end = close < 0 ? text.length : close
    const lineEnd = text.slice(at, end).search(/(?<!\\)[\n\r]/)
    if (lineEnd >= 0) return at + lineEnd
    if (close < 0) return end
    if (!isEscaped(text, close)) return close + 1
    at = close + 1
  }
}

function isEscaped(text: string, offset: number): boolean {
  let backslashes = 0
  while (text.charAt(offset - backslashes - 1) === '\\') backslashes += 1
  return backslashes % 2 === 1
}

/** The offset after the url() that begins at `start`, or null when none begins there. */
export function endOfUrl(text: string, start: number): number | null {
  URL_START.lastIndex = start
  if (!URL_START.test(text)) return null
  const inside = URL_START.lastIndex
  const quoted = text.charAt(inside) === '"' || text.charAt(inside) === "'"
  const close = text.indexOf(')', quoted ? endOfString(text, inside) : inside)
  return close < 0 ? text.length : close + 1
}

/** The offset after the comment that begins at `start` with a slash and a star. */
export function endOfComment(text: string, start: number): number {
  const close = text.indexOf('*/', start + 2)
  return close < 0 ? text.length : close + 2
}

export type CssToken = 'string' | 'comment' | 'url' | 'slashes' | 'other'

/** What begins at `start`, and the offset after it. `slashes` is `//`; `other` is an escape, one of `(){};`, or a run without them. */
export function tokenAt(text: string, start: number): { kind: CssToken; end: number } {
  const character = text.charAt(start)
  if (character === '"' || character === "'") return { kind: 'string', end: endOfString(text, start) }
  if (character === '\\') return { kind: 'other', end: Math.min(start + 2, text.length) }
  if (character === '/' && text.charAt(start + 1) === '*') return { kind: 'comment', end: endOfComment(text, start) }
  if (character === '/' && text.charAt(start + 1) === '/') return { kind: 'slashes', end: start + 2 }
  if ((character === 'u' || character === 'U') && !/[\w-]/.test(text.charAt(start - 1))) {
    const end = endOfUrl(text, start)
    if (end !== null) return { kind: 'url', end }
  }
  PLAIN.lastIndex = start
  return { kind: 'other', end: PLAIN.test(text) ? PLAIN.lastIndex : start + 1 }
}

/** The offset of the bracket that closes the one at `start`, or the end of the text. */
export function closingParenthesis(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at = tokenAt(text, at).end) {
    if (text.charAt(at) === '(') depth += 1
    if (text.charAt(at) === ')') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}
