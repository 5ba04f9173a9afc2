/** Modes `date` and `time`. */
import type { WidgetInstance } from '@stage/widget'
import type { Wheel } from './wheel'

const FIELDS = ['year', 'month', 'day']
const UNITS = ['年', '月', '日']

/** Numbers of a text such as `2024-05-01` or `08:30`, with those of `otherwise` where it has none. */
function parts(text: unknown, otherwise: number[]): number[] {
  const found = String(text ?? '').match(/\d+/g)?.map(Number) ?? []
  return otherwise.map((value, index) => found[index] ?? value)
}

/** Whole numbers from `first` to `last`, both included. */
function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** The choices of each wheel around `chosen`: a wheel is cut at `first` and `last` only while those before it stand at that edge. */
function choices(chosen: number[], first: number[], last: number[], range: (column: number) => [number, number]): number[][] {
  let atFirst = true
  let atLast = true
  return chosen.map((value, column) => {
    const [low, high] = range(column)
    const list = numbers(atFirst ? Math.max(low, first[column]!) : low, atLast ? Math.min(high, last[column]!) : high)
    const kept = Math.min(list.at(-1)!, Math.max(list[0]!, value))
    chosen[column] = kept
    atFirst &&= kept === first[column]
    atLast &&= kept === last[column]
    return list
  })
}

interface Scale {
  chosen: number[]
  first: number[]
  last: number[]
  range(column: number): [number, number]
  show(value: number, column: number): string
  /** The value as the page gets it. */
  write(values: number[]): string
}

function scaleWheel({ chosen, first, last, range, show, write }: Scale): Wheel {
  let lists = choices(chosen, first, last, range)
  const state = (): { columns: string[][]; value: number[] } => ({
    columns: lists.map((list, column) => list.map((value) => show(value, column))),
    value: lists.map((list, column) => Math.max(0, list.indexOf(chosen[column]!))),
  })
  return {
    columns: () => state().columns,
    value: () => state().value,
    turn(column, index) {
      chosen[column] = lists[column]![index] ?? chosen[column]!
      lists = choices(chosen, first, last, range)
      return state()
    },
    detail: (indices) => ({ value: write(indices.map((index, column) => lists[column]![index]!)) }),
  }
}

export function dateWheel({ data }: WidgetInstance): Wheel {
  const today = new Date()
  const now = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
  const length = Math.max(1, FIELDS.indexOf(data.fields) + 1 || FIELDS.length)
  const chosen = parts(data.value, now).slice(0, length)
  return scaleWheel({
    chosen,
    first: parts(data.start, [1900, 1, 1]),
    last: parts(data.end, [2100, 12, 31]),
    range: (column) => [[1900, 2100], [1, 12], [1, new Date(chosen[0]!, chosen[1] ?? 1, 0).getDate()]][column] as [number, number],
    show: (value, column) => `${value}${UNITS[column]}`,
    write: (values) => values.map((value, column) => (column === 0 ? String(value) : two(value))).join('-'),
  })
}

export function timeWheel({ data }: WidgetInstance): Wheel {
  const now = new Date()
  return scaleWheel({
    chosen: parts(data.value, [now.getHours(), now.getMinutes()]),
    first: parts(data.start, [0, 0]),
    last: parts(data.end, [23, 59]),
    range: (column) => (column === 0 ? [0, 23] : [0, 59]),
    show: two,
    write: (values) => values.map(two).join(':'),
  })
}
