/** WXS as JavaScript. */

import { findSyntaxError, syntaxMessage } from './script-syntax'
import words from './wxs-words.json'

/** What is wrong in a WXS text, and where; lines and columns count from 1, a column of 0 is unknown. */
export interface WxsProblem {
  message: string
  line: number
  column: number
}

/** The body of a function of `require`, `module`, `exports`, `getRegExp` and `getDate`; or why there is none. */
export type WxsResult = { code: string } | { problem: WxsProblem }

/** A string, a comment, a name or number, white space, or one other character. */
interface WxsToken {
  kind: 'string' | 'comment' | 'word' | 'space' | 'sign'
  text: string
}

const TOKEN = /(?<string>"(?:[^"\\\n\r]|\\[^])*"?|'(?:[^'\\\n\r]|\\[^])*'?)|(?<comment>\/\*[^]*?(?:\*\/|$)|\/\/[^\n\r]*)|(?<word>[\w$\u0080-\uffff]+)|(?<space>\s+)|[^]/g

/** Under this key every value answers the name of its type; see `installWxsTypes`. */
const TYPE = 'weft.wxs.type'

/**
 * WXS as JavaScript with the same lines.
 *
 * `x.constructor` gives the name of the type, a backslash that escapes nothing stays in the string, and where the text is no JavaScript the
 * names that WXS does not reserve and commas left out of object literals are mended, as wcc accepts both. `path` names the file in stacks.
 */
export function convertWxs(text: string, path: string): WxsResult {
  const tokens = readTokens(text)
  let problem: string | null = null
  for (const attempt of [tokens, renameReserved(tokens), addCommas(renameReserved(tokens))]) {
    // The line end closes a comment at the end of the text: compiled templates put a brace after it.
    const code = `${write(attempt)}\n`
    const message = syntaxMessage(code, 'require', 'module', 'exports')
    if (message === null) return { code }
    problem ??= message
  }
  const message = problem ?? `${path} cannot be read.`
  return { problem: { message, ...findSyntaxError(text, message) } }
}

/** The requests of all `require('…')` calls in a WXS text. */
export function wxsRequests(text: string): string[] {
  const tokens = readTokens(text).filter(({ kind }) => kind !== 'space' && kind !== 'comment')
  return tokens.flatMap(({ text: name }, index) => {
    const [open, request] = [tokens[index + 1], tokens[index + 2]]
    return name === 'require' && open?.text === '(' && request?.kind === 'string' ? [request.text.slice(1, -1)] : []
  })
}

/** Gives every value of this realm the name of its WXS type; called once before converted code runs. */
export function installWxsTypes(): void {
  Object.defineProperty(Object.prototype, Symbol.for(TYPE), {
    configurable: true,
    get(this: unknown) {
      return Object.prototype.toString.call(this).slice(8, -1)
    },
  })
}

function readTokens(text: string): WxsToken[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: token, groups }) => {
    const kind = (['string', 'comment', 'word', 'space'] as const).find((name) => groups?.[name] !== undefined)
    return { kind: kind ?? 'sign', text: token }
  })
}

function write(tokens: WxsToken[]): string {
  let code = ''
  tokens.forEach((token, index) => {
    if (token.kind === 'string') code += keepBackslashes(token.text)
    else if (token.kind === 'word' && token.text === 'constructor' && before(tokens, index)?.text === '.') code += `[Symbol.for("${TYPE}")]`
    else if (token.text === '.' && after(tokens, index)?.text === 'constructor') code += ''
    else code += token.text
  })
  return code
}

/** A WXS string knows few escapes; in all others the backslash is a character of the string, for the sake of getRegExp. */
function keepBackslashes(string: string): string {
  return string.replace(/\\(?:x[\da-f]{2}|u[\da-f]{4}|\r\n|[^])/gi, (escape) => (/^\\[nrt'"\\xu\n\r]/.test(escape) && !/^\\[xu]$/.test(escape) ? escape : `\\${escape}`))
}

/** The next token before `index` that is neither white space nor comment. */
function before(tokens: WxsToken[], index: number): WxsToken | undefined {
  return neighbour(tokens, index, -1)
}

function after(tokens: WxsToken[], index: number): WxsToken | undefined {
  return neighbour(tokens, index, 1)
}

function neighbour(tokens: WxsToken[], index: number, step: 1 | -1): WxsToken | undefined {
  let at = index + step
  while (tokens[at]?.kind === 'space' || tokens[at]?.kind === 'comment') at += step
  return tokens[at]
}

/** Words that JavaScript reserves and WXS does not, with an underscore where they are names of variables. */
function renameReserved(tokens: WxsToken[]): WxsToken[] {
  return tokens.map((token, index) => {
    if (token.kind !== 'word' || !words.names.includes(token.text)) return token
    const previous = before(tokens, index)?.text ?? ''
    const isKey = (previous === '{' || previous === ',') && after(tokens, index)?.text === ':'
    const isForIn = token.text === 'in'
    return previous === '.' || isKey || isForIn ? token : { ...token, text: `_${token.text}` }
  })
}

/** A comma before every key of an object literal that follows a value without one. */
function addCommas(tokens: WxsToken[]): WxsToken[] {
  return tokens.flatMap((token, index) => {
    const previous = before(tokens, index)
    const isKey = (token.kind === 'word' || token.kind === 'string') && after(tokens, index)?.text === ':'
    return isKey && previous !== undefined && endsValue(previous) ? [{ kind: 'sign' as const, text: ',' }, token] : [token]
  })
}

function endsValue({ kind, text }: WxsToken): boolean {
  if (kind === 'word') return !words.operators.includes(text)
  return kind === 'string' || text === ')' || text === ']' || text === '}'
}
