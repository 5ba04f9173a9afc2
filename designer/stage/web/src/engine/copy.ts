/** Copies of data as mini-programs expect them: what is set cannot be changed from outside afterwards. */

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
}

/** Counts what is copied: characters of texts, and eight for everything else. */
class Amount {
  #copied = 0

  constructor(private readonly most: number) {}

  /** Raises TooMuchData. */
  add(value: unknown): void {
    this.#copied += typeof value === 'string' ? value.length : 8
    if (this.#copied > this.most) throw new TooMuchData(this.#copied, this.most)
  }
}

/** Raised for data that WeChat does not take over in one piece either; worded as there. */
export class TooMuchData extends Error {
  constructor(length: number, most: number) {
    super(`setData 数据传输长度为 ${Math.ceil(length / 1024)} KB，已经超过最大长度 ${most / 1024} KB`)
  }
}

function copyInto(value: unknown, seen: Map<object, unknown>, amount: Amount): unknown {
  amount.add(value)
  if (typeof value !== 'object' || value === null) return value
  const known = seen.get(value)
  if (known !== undefined) return known
  if (Array.isArray(value)) {
    const list: unknown[] = []
    seen.set(value, list)
    for (let index = 0; index < value.length; index += 1) list[index] = copyInto(value[index], seen, amount)
    return list
  }
  if (!isPlain(value)) return value
  const copy: Record<string, unknown> = {}
  seen.set(value, copy)
  for (const key of Object.keys(value)) copy[key] = copyInto((value as Record<string, unknown>)[key], seen, amount)
  return copy
}

/**
 * A deep copy of plain objects and arrays; instances (Date, classes, component instances) are kept, cycles survive.
 *
 * Raises TooMuchData beyond `most`, in characters.
 */
export function copyPlain<T>(value: T, most = Infinity): T {
  if (typeof value === 'string' && value.length > most) throw new TooMuchData(value.length, most)
  if (typeof value !== 'object' || value === null) return value
  return copyInto(value, new Map(), new Amount(most)) as T
}
