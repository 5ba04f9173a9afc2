/** The content of an editor as HTML: paragraphs, headings, list items and rules, with nothing in them that can run. */
import type { Attributes, Op } from './contents'
import { unitsOf, opsFrom } from './contents'
import formats from './formats.json'

interface Line {
  attributes: Attributes
  parts: Op[]
}

const LISTS: Record<string, string> = {
  ordered: '<ol>',
  bullet: '<ul>',
  unchecked: '<ul data-checked="false">',
  checked: '<ul data-checked="true">',
}
const INDENTS = 8

export function htmlOf(ops: Op[]): string {
  let html = ''
  let open = ''
  for (const line of linesOf(ops)) {
    const list = line === 'rule' ? '' : LISTS[String(line.attributes['list'] ?? '')] ?? ''
    if (list !== open) html += close(open) + list
    open = list
    html += line === 'rule' ? '<hr>' : block(line, list !== '')
  }
  return html + close(open)
}

function close(list: string): string {
  return list ? `</${list.slice(1, 3)}>` : ''
}

/** Lines, and rules between them; a rule ends a line that has no end of its own. */
function linesOf(ops: Op[]): (Line | 'rule')[] {
  const lines: (Line | 'rule')[] = []
  let parts: Op[] = []
  const end = (attributes: Attributes): void => {
    lines.push({ attributes, parts: opsFrom(unitsOf(parts)) })
    parts = []
  }
  for (const { insert, attributes } of unitsOf(ops)) {
    if (insert === '\n') end(attributes)
    else if (isRule(insert)) {
      if (parts.length > 0) end({})
      lines.push('rule')
    } else parts.push({ insert, attributes })
  }
  if (parts.length > 0) end({})
  return lines
}

export function isRule(insert: Op['insert']): boolean {
  return typeof insert === 'object' && 'divider' in insert
}

function block({ attributes, parts }: Line, inList: boolean): string {
  const header = Number(attributes['header'])
  const tag = inList ? 'li' : header >= 1 && header <= 6 ? `h${Math.trunc(header)}` : 'p'
  const indent = Math.min(INDENTS, Math.trunc(Number(attributes['indent'])) || 0)
  const names = indent > 0 ? ` class="ql-indent-${indent}"` : ''
  return `<${tag}${names}${styleOf(attributes, formats.lines)}>${parts.map(inline).join('') || '<br>'}</${tag}>`
}

function inline({ insert, attributes = {} }: Op): string {
  let html = typeof insert === 'string' ? escaped(insert) : image(insert, attributes)
  const style = styleOf(attributes, formats.text)
  if (style) html = `<span${style}>${html}</span>`
  const script = formats.scripts[attributes['script'] as keyof typeof formats.scripts]
  if (script) html = wrapped(script, html)
  for (const [name, [tag]] of Object.entries(formats.tags)) if (attributes[name]) html = wrapped(tag!, html)
  return html
}

function wrapped(tag: string, html: string): string {
  return `<${tag}>${html}</${tag}>`
}

function image(insert: Record<string, unknown>, attributes: Attributes): string {
  const given = Object.entries(formats.images).filter(([name]) => attributes[name] !== undefined)
  const all = [['src', insert['image'] ?? ''], ...given.map(([name, attribute]) => [attribute, attributes[name]])]
  return `<img${all.map(([name, value]) => ` ${String(name)}="${quoted(value)}"`).join('')}>`
}

function styleOf(attributes: Attributes, properties: Record<string, string>): string {
  const declarations = Object.entries(properties).flatMap(([name, property]) => (attributes[name] === undefined ? [] : `${property}: ${String(attributes[name])};`))
  return declarations.length > 0 ? ` style="${quoted(declarations.join(' '))}"` : ''
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function quoted(value: unknown): string {
  return escaped(String(value)).replace(/"/g, '&quot;')
}
