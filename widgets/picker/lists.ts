/** Modes `selector` and `multiSelector`: lists that the page gives. */
import type { WidgetInstance } from '@stage/widget'
import { within, type Wheel } from './wheel'

function texts(list: unknown, key: string): string[] {
  if (!Array.isArray(list)) return []
  const shown = (item: unknown): unknown => (key && typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : item)
  return list.map((item) => String(shown(item) ?? ''))
}

export function listWheel({ data }: WidgetInstance): Wheel {
  const columns = (): string[][] => [texts(data.range, data.rangeKey)]
  return {
    columns,
    value: () => [within(data.value, columns()[0]!.length)],
    turn: () => null,
    // WeChat answers the index as a string when it was given as one; most pages compare loosely.
    detail: ([index]) => ({ value: typeof data.value === 'number' ? index : String(index) }),
  }
}

export function listsWheel(widget: WidgetInstance): Wheel {
  const columns = (): string[][] => {
    const { range, rangeKey } = widget.data
    return Array.isArray(range) ? range.map((list) => texts(list, rangeKey)) : []
  }
  let indices = columns().map((list, column) => within(widget.data.value?.[column], list.length))
  return {
    columns,
    value: () => indices,
    turn(column, value) {
      indices = indices.with(column, value)
      const before: unknown = widget.data.value
      // The page may answer with other lists and another value before this returns.
      widget.triggerEvent('columnchange', { column, value })
      const lists = columns()
      const after: unknown = widget.data.value
      const wanted = after !== before && Array.isArray(after) ? after : indices
      indices = lists.map((list, index) => within(wanted[index], list.length))
      return { columns: lists, value: indices }
    },
    detail: (chosen) => ({ value: chosen }),
  }
}
