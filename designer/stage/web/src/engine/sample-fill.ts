/** Puts sample data where data is missing. Nothing that a script holds is changed: what is filled is a copy for the template. */
import type { SampleValue, TemplateSamples } from '../protocol/samples'

type Fields = Record<string, unknown>
type Samples = { [name: string]: SampleValue }

/** How deep an object may be nested before it counts as filled; cycles end here. */
const DEEPEST = 6

/**
 * The data with samples where something is missing, and with what shows most of a page where it has to be rescued.
 * The paths that are no longer the data's own are added to `filled`.
 */
export function fillData(data: Fields, samples: TemplateSamples, filled: Set<string>, rescued = false): Fields {
  const whole = { ...data }
  for (const [name, sample] of Object.entries(samples.values)) {
    const filling = new Filling(samples, filled)
    whole[name] = filling.value(data[name], sample, name)
  }
  for (const [name, flag] of Object.entries(samples.flips)) {
    if (typeof data[name] !== 'boolean' || data[name] === flag) continue
    whole[name] = flag
    filled.add(name)
  }
  for (const [name, state] of rescued ? Object.entries(samples.rescues) : []) {
    whole[name] = state
    filled.add(name)
  }
  return whole
}

/** Whether a value says nothing yet: null, an empty text or list, or an object of nothing but such values, zeros and false. */
export function isBlank(value: unknown, depth = 0): boolean {
  if (value === undefined || value === null || value === '' || Number.isNaN(value)) return true
  if (Array.isArray(value)) return value.length === 0
  if (!isFields(value) || depth > DEEPEST) return false
  return Object.values(value).every((inner) => inner === 0 || inner === false || isBlank(inner, depth + 1))
}

class Filling {
  constructor(private readonly samples: TemplateSamples, private readonly filled: Set<string>) {}

  /** `blank`: the value stands in an object that says nothing yet, where a zero says nothing either. */
  value(value: unknown, sample: SampleValue, path: string, blank = false): unknown {
    if (Array.isArray(sample)) return this.#list(value, sample, path)
    if (typeof sample === 'object' && sample !== null) return this.#object(value, sample, path)
    const missing = typeof sample === 'boolean' ? value === undefined || value === null : isBlank(value) || (blank && value === 0)
    return missing && !isFields(value) ? this.#take(sample, path) : value
  }

  #list(value: unknown, sample: SampleValue[], path: string): unknown {
    const count = this.samples.counts[path]
    if (count === undefined || (Array.isArray(value) && value.length === count)) return isBlank(value) ? this.#take(sample, path) : value
    if (isBlank(value)) return this.#take(resized(sample, count), path)
    return Array.isArray(value) ? this.#take(resized(value, count), path) : value
  }

  #object(value: unknown, sample: Samples, path: string): unknown {
    const blank = isBlank(value)
    if (!blank && !isFields(value)) return value
    const own = isFields(value) ? value : null
    if (own === null || Object.keys(own).length === 0) return this.#take(sample, path)
    const whole: Fields = { ...own }
    for (const [name, inner] of Object.entries(sample)) {
      // What a filled object lacks it may well go without; an empty list or object in it waits for an answer.
      const waits = blank || this.#isAskedFor(`${path}.${name}`) || (name in own && typeof inner === 'object')
      if (waits) whole[name] = this.value(own[name], inner, `${path}.${name}`, blank)
    }
    return whole
  }

  #isAskedFor(path: string): boolean {
    return Object.keys(this.samples.counts).some((asked) => asked === path || asked.startsWith(`${path}.`))
  }

  #take<T>(sample: T, path: string): T {
    this.filled.add(path)
    return sample
  }
}

/** A list of this length: cut, or its items over again. */
function resized<T>(list: readonly T[], count: number): T[] {
  if (list.length === 0) return []
  return Array.from({ length: count }, (_, index) => list[index % list.length]!)
}

function isFields(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
