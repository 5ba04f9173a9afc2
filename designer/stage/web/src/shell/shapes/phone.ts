/** Shapes of the messages about the phone. */
import type { PhoneEvent } from '../../protocol/phone'
import { boolean, list, long, number, oneOf, shape, string, type Check } from '../checks'

/** A row or field more would not be readable; a project cannot flood the shell. */
const MOST_ROWS = 200
/** 20 MB as base64, the largest file that is saved. */
const LONGEST_FILE = 28_000_000

const short = (most: number, check: Check): Check => (value) => check(value) && (value as { length: number }).length <= most
const rows = (item: Record<string, Check>): Check => short(MOST_ROWS, list(shape(item)))

export const dialog = shape({
  kind: oneOf('sheet', 'page', 'card', 'pay', 'scan', 'map', 'menu', 'away'),
  source: string,
  title: string,
  text: string,
  picture: string,
  facts: rows({ label: string, text: string }),
  rows: rows({ text: string, detail: string, icon: string, on: boolean }),
  pick: oneOf('none', 'answer', 'one', 'many', 'switch'),
  fields: rows({ name: string, label: string, value: string, numeric: boolean }),
  yes: string,
  no: string,
  fails: boolean,
})

export const PHONE_EVENTS: Record<PhoneEvent['type'], Check> = {
  chooseFiles: shape({ id: number, kind: oneOf('image', 'video', 'media', 'file'), extensions: short(MOST_ROWS, list(string)), count: number }),
  saveFile: shape({ id: number, name: string, data: long(LONGEST_FILE) }),
}
