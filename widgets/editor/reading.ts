/** What stands in an editor's element, or in any HTML, as content: only what WeChat's editor knows survives. */
import { closed, type Attributes, type Op } from './contents'
import formats from './formats.json'

const TAGS = new Map(Object.entries(formats.tags).flatMap(([name, tags]) => tags.map((tag) => [tag, name] as const)))
const SCRIPTS = new Map(Object.entries(formats.scripts).map(([value, tag]) => [tag, value]))
const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'pre', 'section', 'article', 'tr'])
/** Elements whose text is no content. */
const HIDDEN = new Set(['script', 'style', 'template', 'title', 'textarea', 'iframe', 'object'])

/** The content of a text of HTML. Nothing in it is loaded or run. */
export function opsOfHtml(html: string): Op[] {
  return opsOf(new DOMParser().parseFromString(html, 'text/html').body)
}

export function opsOf(root: Node): Op[] {
  const ops: Op[] = []
  read(root, {}, ops)
  return closed(ops)
}

export function isBlock(node: Node): boolean {
  return node instanceof Element && BLOCKS.has(node.localName)
}

/** Adds what is in `parent`; texts carry the attributes of what is around them. */
function read(parent: Node, around: Attributes, ops: Op[]): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) addText(node, around, ops)
    else if (node instanceof HTMLElement && !HIDDEN.has(node.localName)) readElement(node, around, ops)
  }
}

function readElement(element: HTMLElement, around: Attributes, ops: Op[]): void {
  if (element.localName === 'img') ops.push({ insert: { image: element.dataset['local'] ?? element.getAttribute('src') ?? '' }, attributes: { ...around, ...imageAttributes(element) } })
  else if (element.localName === 'hr') {
    endLine(ops)
    ops.push({ insert: { divider: true } })
  } else if (element.localName === 'br') {
    // The one that keeps an empty or ended line open is no character.
    if (element.nextSibling) ops.push({ insert: '\n' })
  } else if (isBlock(element)) readBlock(element, around, ops)
  else read(element, { ...around, ...textAttributes(element) }, ops)
}

function readBlock(element: HTMLElement, around: Attributes, ops: Op[]): void {
  endLine(ops)
  const before = ops.length
  read(element, around, ops)
  // A block around other blocks has no line of its own.
  const last = ops.at(-1)
  const ended = ops.length > before && (last?.insert === '\n' || typeof last?.insert === 'object' && 'divider' in last.insert)
  if (!ended || element.lastElementChild?.localName === 'br') ops.push({ insert: '\n', attributes: lineAttributes(element) })
}

/** Ends a line that text outside of a block has begun. */
function endLine(ops: Op[]): void {
  const last = ops.at(-1)
  if (last && last.insert !== '\n' && !(typeof last.insert === 'object' && 'divider' in last.insert)) ops.push({ insert: '\n' })
}

function addText(node: Text, attributes: Attributes, ops: Op[]): void {
  // White space between blocks is how the source is laid out.
  if (/^\s*$/.test(node.data) && [node.previousSibling, node.nextSibling].some((beside) => beside && isBlock(beside))) return
  const text = node.data.replace(/\u200b/g, '').replace(/[\r\n]+/g, ' ')
  if (text) ops.push({ insert: text, attributes })
}

function textAttributes(element: HTMLElement): Attributes {
  const name = TAGS.get(element.localName)
  const script = SCRIPTS.get(element.localName)
  return { ...(name && { [name]: true }), ...(script && { script }), ...styles(element, formats.text) }
}

function lineAttributes(element: HTMLElement): Attributes {
  const header = /^h([1-6])$/.exec(element.localName)
  const indent = /(?:^|\s)ql-indent-(\d)/.exec(element.className)
  const list = element.localName === 'li' ? listOf(element.parentElement) : null
  return { ...(header && { header: Number(header[1]) }), ...(list && { list }), ...(indent && { indent: Number(indent[1]) }), ...styles(element, formats.lines) }
}

function listOf(list: HTMLElement | null): string {
  if (list?.localName === 'ol') return 'ordered'
  const checked = list?.dataset['checked']
  return checked === undefined ? 'bullet' : checked === 'true' ? 'checked' : 'unchecked'
}

function imageAttributes(element: HTMLElement): Attributes {
  const given = Object.entries(formats.images).flatMap(([name, attribute]) => {
    const value = element.getAttribute(attribute)
    return value === null ? [] : [[name, value] as const]
  })
  return Object.fromEntries(given)
}

function styles(element: HTMLElement, properties: Record<string, string>): Attributes {
  const given = Object.entries(properties).flatMap(([name, property]) => {
    // A shorthand is read only where it was written as one.
    const value = element.style.getPropertyValue(property)
    return value && element.getAttribute('style')?.includes(property) ? [[name, hex(value)] as const] : []
  })
  return Object.fromEntries(given)
}

/** Browsers write colours as `rgb()`; WeChat's editor tells them as they are mostly written. */
function hex(value: string): string {
  return value.replace(/^rgb\((\d+), (\d+), (\d+)\)$/, (_, ...parts: string[]) => `#${parts.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`)
}
