/** Where a script's syntax is wrong: the engine's own SyntaxError does not tell for code that is made from text. */

import { parse } from 'sucrase/dist/esm/parser/index.js'
import type { Place } from '../protocol'
import type { Position } from './positions'

/** A script that cannot be read. */
export class ScriptSyntaxError extends SyntaxError {
  readonly place: Place

  constructor(message: string, place: Place) {
    super(`${message} (${place.path}:${place.line})`)
    this.name = 'SyntaxError'
    this.place = place
  }
}

/** The message of the engine when it cannot read `body` as the body of a function, null when it can. */
export function syntaxMessage(body: string, ...parameters: string[]): string | null {
  try {
    void new Function(...parameters, body)
    return null
  } catch (error) {
    return (error as SyntaxError).message
  }
}

/** The place that an error of sucrase names, null when it names none. */
export function placeOfParseError(error: unknown): Position | null {
  const at = (error as { loc?: Position } | null)?.loc
  return at === undefined ? null : { line: at.line, column: at.column }
}

/**
 * The place of the error that the engine finds in `body` with the message `message`.
 *
 * Sucrase's parser names most places. It lets early errors pass (a name declared twice); there the place is the last line of the shortest
 * beginning of the text that has the same error. The column is 0 then.
 */
export function findSyntaxError(body: string, message: string): Position {
  try {
    parse(body, false, false, false)
  } catch (error) {
    const place = placeOfParseError(error)
    if (place !== null) return place
  }
  const lines = body.split('\n')
  let [good, bad] = [0, lines.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (syntaxMessage(lines.slice(0, middle).join('\n')) === message) bad = middle
    else good = middle
  }
  return { line: bad, column: 0 }
}
