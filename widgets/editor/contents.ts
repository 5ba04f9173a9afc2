/** The content of an editor: a list of insertions with attributes, as WeChat's delta has it, and changes of it by index. */
import formats from './formats.json'

export type Attributes = Record<string, unknown>

/** A text, a line end (`\n`, whose attributes are those of its line), or something that counts as one character. */
export interface Op {
  insert: string | Record<string, unknown>
  attributes?: Attributes
}

/** One UTF-16 unit or one embedded thing. */
export interface Unit {
  insert: string | Record<string, unknown>
  attributes: Attributes
}

/** A part of the content; `length` may be 0. */
export interface Range {
  index: number
  length: number
}

const LINE_FORMATS = new Set(['header', 'list', 'indent', ...Object.keys(formats.lines)])
/** A line is one of these at most. */
const KINDS = ['header', 'list']

export function unitsOf(ops: Op[]): Unit[] {
  return ops.flatMap(({ insert, attributes = {} }): Unit[] => (typeof insert === 'string' ? insert.split('').map((unit) => ({ insert: unit, attributes })) : [{ insert, attributes }]))
}

/** The units as few ops as possible. */
export function opsFrom(units: Unit[]): Op[] {
  const ops: Op[] = []
  for (const { insert, attributes } of units) {
    const last = ops.at(-1)
    const joins = last && typeof last.insert === 'string' && typeof insert === 'string' && same(last.attributes ?? {}, attributes)
    if (joins) last.insert = (last.insert as string) + insert
    else ops.push({ insert, ...(Object.keys(attributes).length > 0 && { attributes }) })
  }
  return ops
}

/** The content with a line end at its end, which every content has. */
export function closed(ops: Op[]): Op[] {
  const units = unitsOf(ops)
  const last = units.at(-1)
  return last?.insert === '\n' ? opsFrom(units) : opsFrom([...units, { insert: '\n', attributes: {} }])
}

export function textOf(ops: Op[]): string {
  return ops.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
}

export function isLineFormat(name: string): boolean {
  return LINE_FORMATS.has(name)
}

/** Sets an attribute of the characters in `range`, or of the lines that it touches; null takes it away. */
export function formatted(ops: Op[], range: Range, name: string, value: unknown): Op[] {
  const units = unitsOf(ops)
  const [start, end] = isLineFormat(name) ? linesAround(units, range) : [range.index, range.index + range.length]
  const changed = units.map((unit, index) => {
    const concerned = index >= start && index < end && (unit.insert === '\n') === isLineFormat(name)
    return concerned ? { ...unit, attributes: withAttribute(unit.attributes, name, value) } : unit
  })
  return opsFrom(changed)
}

/** Takes every attribute away from the characters in `range` and the lines that it touches. */
export function unformatted(ops: Op[], range: Range): Op[] {
  const units = unitsOf(ops)
  const [first, last] = linesAround(units, range)
  const plain = (unit: Unit, index: number): boolean =>
    unit.insert === '\n' ? index >= first && index < last : index >= range.index && index < range.index + range.length
  return opsFrom(units.map((unit, index) => (plain(unit, index) && typeof unit.insert === 'string' ? { ...unit, attributes: {} } : unit)))
}

/** The content with `inserted` in place of what is in `range`. */
export function replaced(ops: Op[], { index, length }: Range, inserted: Op[]): Op[] {
  const units = unitsOf(ops)
  return closed(opsFrom([...units.slice(0, index), ...unitsOf(inserted), ...units.slice(index + length)]))
}

/** The attributes that everything in `range` has; for a mere cursor those of what stands before it, and of its line. */
export function attributesIn(ops: Op[], range: Range): Attributes {
  const units = unitsOf(ops)
  const [first, last] = linesAround(units, range)
  const lines = units.slice(first, last).filter(({ insert }) => insert === '\n')
  return { ...common(charactersIn(units, range)), ...common(lines) }
}

function charactersIn(units: Unit[], { index, length }: Range): Unit[] {
  if (length > 0) return units.slice(index, index + length).filter(({ insert }) => insert !== '\n')
  const [before, after] = [units[index - 1], units[index]]
  const near = before && before.insert !== '\n' ? before : after
  return near && near.insert !== '\n' ? [near] : []
}

function common(units: Unit[]): Attributes {
  const [first, ...others] = units
  const shared = Object.entries(first?.attributes ?? {}).filter(([name, value]) => others.every(({ attributes }) => attributes[name] === value))
  return Object.fromEntries(shared)
}

/** From behind the line end before `range` to behind the first line end at its end or after it. */
function linesAround(units: Unit[], { index, length }: Range): [number, number] {
  const starts = units.findLastIndex(({ insert }, at) => at < index && insert === '\n') + 1
  const last = Math.max(index, index + length - 1)
  const ends = units.findIndex(({ insert }, at) => at >= last && insert === '\n')
  return [starts, ends < 0 ? units.length : ends + 1]
}

function withAttribute(attributes: Attributes, name: string, value: unknown): Attributes {
  const kept = Object.fromEntries(Object.entries(attributes).filter(([other]) => other !== name && !(KINDS.includes(name) && KINDS.includes(other))))
  return value === null ? kept : { ...kept, [name]: value }
}

function same(one: Attributes, other: Attributes): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}
