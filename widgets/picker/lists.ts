/** Modes `selector` and `multiSelector`: lists that the page gives. */
import type { WidgetInstance, Wheels } from '@stage/widget'
import { within, type Wheel } from './wheel'

function texts(list: unknown, key: string): string[] {
  if (!Array.isArray(list)) return []
  const shown = (item: unknown): unknown => (key && typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : item)
  return list.map((item) => String(shown(item) ?? ''))
}

export function listWheel({ data }: WidgetInstance): Wheel {
  const columns = (): string[][] => [texts(data.range, data.rangeKey)]
  let chosen: unknown = data.value
  const value = (): number[] => [within(chosen, columns()[0]!.length)]
  return {
    columns,
    value,
    turn(_, index) {
      chosen = index
      return null
    },
    refresh: () => ({ columns: columns(), value: value() }),
    // WeChat answers the index as a string when it was given as one; most pages compare loosely.
    detail: ([index]) => ({ value: typeof data.value === 'number' ? index : String(index) }),
  }
}

export function listsWheel(widget: WidgetInstance): Wheel {
  const columns = (): string[][] => {
    const { range, rangeKey } = widget.data
    return Array.isArray(range) ? range.map((list) => texts(list, rangeKey)) : []
  }
  let given: unknown = widget.data.value
  let indices = columns().map((list, column) => within(widget.data.value?.[column], list.length))
  const refresh = (): Wheels => {
    const lists = columns()
    const now: unknown = widget.data.value
    const wanted = now !== given && Array.isArray(now) ? now : indices
    given = now
    indices = lists.map((list, index) => within(wanted[index], list.length))
    return { columns: lists, value: indices }
  }
  return {
    columns,
    value: () => indices,
    turn(column, value) {
      indices = indices.with(column, value)
      // The page may answer with other lists and another value before this returns.
      widget.triggerEvent('columnchange', { column, value })
      return refresh()
    },
    refresh,
    detail: (chosen) => ({ value: chosen }),
  }
}
