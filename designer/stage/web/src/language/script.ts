/** One script of a project as something that can run. */

import { transform } from 'sucrase'
import type { Place } from '../protocol'
import globals from './script-globals.json'
import { hoistImports } from './script-imports'
import { findSyntaxError, placeOfParseError, ScriptSyntaxError } from './script-syntax'

export type ModuleFunction = (this: unknown, require: unknown, module: unknown, exports: unknown) => void

/** Makes the function of a module; `scope` holds the globals it sees. */
export type ModuleFactory = (scope: object) => ModuleFunction

/** What project files are called in stacks; `?` marks a file whose columns are not those of the file on disk. */
const ADDRESS = 'app:///'
const CONVERTED = '?converted'

/**
 * What stands before the module's text, on its first line. `with` makes the globals shared and assignable; the names of the language are
 * bound nearer, because a look-up through `with` is slow.
 */
const language = globals.language.join()
const OPENING = `(function (scope) { with (scope) { return (function (${language}) { return function (require, module, exports) {`
const CLOSING = `\n}})(${language}) }})`

/** A frame of a stack as Chromium writes it, when it is in a file of the project. */
const FRAME = /app:\/\/\/([^\s()?]+?)(\?converted)?:(\d+):(\d+)/

/**
 * The script `text` of the file `path` (CommonJS, an ES module or TypeScript), ready to run; its lines stay the file's lines.
 *
 * Raises ScriptSyntaxError with the place of what cannot be read.
 */
export function readScript(text: string, path: string): ModuleFactory {
  const isTypeScript = path.endsWith('.ts')
  if (!isTypeScript && !/\bimport\s*\(/.test(text)) {
    const plain = evaluate(text, path, '')
    if (typeof plain === 'function') return plain
    // Only then is it worth the time to look for imports and exports.
    if (!/\b(?:import|export)\b/.test(text)) throw syntaxError(plain, text, path, '')
  }
  const code = convert(text, path, isTypeScript)
  const converted = evaluate(code, path, CONVERTED)
  if (typeof converted === 'function') return converted
  throw syntaxError(converted, code, path, CONVERTED)
}

/** An ES module or TypeScript as CommonJS, line for line. */
function convert(text: string, path: string, typescript: boolean): string {
  try {
    const transforms: ('imports' | 'typescript')[] = typescript ? ['imports', 'typescript'] : ['imports']
    return transform(hoistImports(text, typescript), { transforms, disableESTransforms: true }).code
  } catch (error) {
    const at = placeOfParseError(error)
    if (at === null) throw error
    const message = (error as Error).message.replace(/ \(\d+:\d+\)$/, '')
    throw new ScriptSyntaxError(message, { path, ...at })
  }
}

/** The factory, or the engine's error when it cannot read the code. */
function evaluate(code: string, path: string, mark: string): ModuleFactory | SyntaxError {
  const address = `${ADDRESS}${encodeURI(path).replace(/[()?]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}${mark}`
  try {
    // Indirect, so that the code sees nothing of this module.
    return (0, eval)(`${OPENING}${code}${CLOSING}\n//# sourceURL=${address}`) as ModuleFactory
  } catch (error) {
    if (error instanceof SyntaxError) return error
    throw error
  }
}

function syntaxError({ message }: SyntaxError, code: string, path: string, mark: string): ScriptSyntaxError {
  const { line, column } = findSyntaxError(code, message)
  return new ScriptSyntaxError(message, { path, line, column: mark === '' ? column : 0 })
}

/** The place in the project that threw `error`: the topmost frame of its stack in a file of the project, null when there is none. */
export function placeOf(error: unknown): Place | null {
  if (error instanceof ScriptSyntaxError) return error.place
  const stack = (error as { stack?: unknown } | null | undefined)?.stack
  return typeof stack === 'string' ? placeInStack(stack) : null
}

/** The place that the first line of a stack (or an address with line and column) names, when it is in the project. */
export function placeInStack(stack: string): Place | null {
  const frame = FRAME.exec(stack)
  if (frame === null) return null
  const line = Number(frame[3])
  const shift = line === 1 ? OPENING.length : 0
  const column = frame[2] === undefined ? Math.max(0, Number(frame[4]) - shift) : 0
  return { path: decodeAddress(frame[1]!), line, column }
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
