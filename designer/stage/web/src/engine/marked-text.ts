/** The elements of a marked WXML text, read just far enough to see which of them an edit changed. */

export interface MarkedElement {
  readonly kind: 'element'
  readonly tag: string
  /** The mark (`file:node`), empty for tags that carry none. */
  readonly ref: string
  /** The attributes as they are written. */
  readonly attributes: string
  readonly start: number
  /** Where the start tag ends. */
  readonly head: number
  /** Where the end tag begins; the element's end when it closes itself. */
  tail: number
  end: number
  readonly children: MarkedNode[]
}

/** Text or a comment. */
export interface MarkedRun {
  readonly kind: 'text' | 'comment'
  readonly start: number
  readonly end: number
}

export type MarkedNode = MarkedElement | MarkedRun

const NAME = '[A-Za-z_-][\\w:-]*'
const TOKEN = new RegExp(`<!--[\\s\\S]*?-->|</(${NAME})\\s*>|<(${NAME})((?:\\s+${NAME}(?:\\s*=\\s*(?:"[^"\\n]*"|'[^'\\n]*'))?)*)\\s*(/?)>|[^<]+`, 'y')
const MARK = /^\s+mark:wxid="([^"]*)"/

/** The nodes of a text; null when it is not plain and well formed, which is no error: then the compiler has to look at the whole of it. */
export function readMarkedText(text: string): MarkedNode[] | null {
  const roots: MarkedNode[] = []
  const open: MarkedElement[] = []
  let level = roots
  TOKEN.lastIndex = 0
  for (let start = 0; start < text.length; start = TOKEN.lastIndex) {
    const token = TOKEN.exec(text)
    if (!token) return null
    const [whole, closing, tag, attributes = '', slash] = token
    const end = start + whole.length
    if (closing !== undefined) {
      const element = open.pop()
      if (element?.tag !== closing) return null
      element.tail = start
      element.end = end
      level = open.at(-1)?.children ?? roots
    } else if (tag !== undefined) {
      // What is inside a script is no markup.
      if (tag === 'wxs') return null
      const element: MarkedElement = { kind: 'element', tag, ref: MARK.exec(attributes)?.[1] ?? '', attributes, start, head: end, tail: end, end, children: [] }
      level.push(element)
      if (slash === '') {
        open.push(element)
        level = element.children
      }
    } else {
      // A `<` inside an expression is no tag.
      if (whole.lastIndexOf('{{') > whole.lastIndexOf('}}')) return null
      level.push({ kind: whole.startsWith('<!--') ? 'comment' : 'text', start, end })
    }
  }
  return open.length === 0 ? roots : null
}
