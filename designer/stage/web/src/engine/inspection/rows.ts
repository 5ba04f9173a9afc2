/** Values as rows that a panel lists: their members, shallow and in short, however much they hold. */
import type { DataKind, DataRow } from '../../protocol/inspection'

/** Longest preview of a text, in UTF-16 units; what is longer cannot be edited in place. */
const LONGEST_TEXT = 2000
/** Longest preview of an array or object. */
const LONGEST_BRIEF = 120
const BRIEF_MEMBERS = 8

/** The first members of a value, and how many it has. */
export interface Rows { rows: DataRow[]; total: number }

export const NO_ROWS: Rows = { rows: [], total: 0 }

export function kindOf(value: unknown): DataKind {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  const type = typeof value
  if (type === 'object') return value instanceof Date || value instanceof RegExp ? 'other' : 'object'
  return type === 'bigint' || type === 'symbol' ? 'other' : type
}

/** The first `most` members of an array or object. */
export function rowsOf(value: unknown, most: number, wanted: (key: string, member: unknown) => boolean = () => true): Rows {
  if (typeof value !== 'object' || value === null) return NO_ROWS
  if (Array.isArray(value)) {
    return { rows: Array.from({ length: Math.min(most, value.length) }, (_, index) => rowOf(String(index), value[index])), total: value.length }
  }
  const keys = Object.keys(value).filter((key) => wanted(key, memberOf(value, key)))
  return { rows: keys.slice(0, most).map((key) => rowOf(key, memberOf(value, key))), total: keys.length }
}

function rowOf(key: string, value: unknown): DataRow {
  return { key, label: key, kind: kindOf(value), preview: previewOf(value), size: sizeOf(value) }
}

/** A member of an array or object; a getter that throws gives its error. */
export function memberOf(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key]
  } catch (error) {
    return `[${String(error)}]`
  }
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return kindOf(value) === 'object' ? Object.keys(value as object).length : 0
}

function previewOf(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, LONGEST_TEXT)
  if (Array.isArray(value)) return cut(`[${briefMembers(value)}]`)
  if (kindOf(value) !== 'object') return briefOf(value)
  const { name } = (value as object).constructor ?? {}
  return cut(`${name && name !== 'Object' ? `${name} ` : ''}{${briefMembers(value as object)}}`)
}

function briefMembers(value: object): string {
  const parts: string[] = []
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue
    if (parts.length === BRIEF_MEMBERS) {
      parts.push('…')
      break
    }
    const member = briefOf(memberOf(value, key))
    parts.push(Array.isArray(value) ? member : `${key}: ${member}`)
  }
  return parts.join(', ')
}

function briefOf(value: unknown): string {
  switch (kindOf(value)) {
    case 'string':
      return JSON.stringify((value as string).slice(0, LONGEST_BRIEF))
    case 'array':
      return `Array(${(value as unknown[]).length})`
    case 'object':
      return '{…}'
    case 'function':
      return 'ƒ'
    default:
      return value instanceof Date && Number.isNaN(value.getTime()) ? 'Invalid Date' : String(value)
  }
}

function cut(text: string): string {
  return text.length > LONGEST_BRIEF ? `${text.slice(0, LONGEST_BRIEF)}…` : text
}
