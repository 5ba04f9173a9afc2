/** Lines and columns of offsets. */

/** A place in a text; line and column count from 1, columns in UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** The position of `offset`; `\n` and `\r\n` and a lone `\r` end a line. */
export function positionAt(text: string, offset: number): Position {
  let line = 1
  let start = 0
  for (const match of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line += 1
    start = match.index + match[0].length
  }
  return { line, column: offset - start + 1 }
}
