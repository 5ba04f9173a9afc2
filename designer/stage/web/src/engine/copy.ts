/** Copies of data as mini-programs expect them: what is set cannot be changed from outside afterwards. */

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
}

function copyInto(value: unknown, seen: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const known = seen.get(value)
  if (known !== undefined) return known
  if (Array.isArray(value)) {
    const list: unknown[] = []
    seen.set(value, list)
    for (let index = 0; index < value.length; index += 1) list[index] = copyInto(value[index], seen)
    return list
  }
  if (!isPlain(value)) return value
  const copy: Record<string, unknown> = {}
  seen.set(value, copy)
  for (const key of Object.keys(value)) copy[key] = copyInto((value as Record<string, unknown>)[key], seen)
  return copy
}

/** A deep copy of plain objects and arrays; instances (Date, classes, component instances) are kept, cycles survive. */
export function copyPlain<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  return copyInto(value, new Map()) as T
}
