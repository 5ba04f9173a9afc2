/** Checks that make up the shape of a message. All of them bound what they let through. */

export type Check = (value: unknown) => boolean

/** Ordinary texts and lists; what has to be longer says so. */
const LONGEST = 1_000_000
const MOST_ITEMS = 20_000

export const string: Check = (value) => typeof value === 'string' && value.length <= LONGEST
export const long = (most: number): Check => (value) => typeof value === 'string' && value.length <= most
export const number: Check = (value) => typeof value === 'number' && Number.isFinite(value)
export const boolean: Check = (value) => typeof value === 'boolean'

export const list = (item: Check): Check => (value) => Array.isArray(value) && value.length <= MOST_ITEMS && value.every(item)
export const oneOf = (...values: unknown[]): Check => (value) => values.includes(value)
export const orNull = (check: Check): Check => (value) => value === null || check(value)
export const record = (value: Check): Check => (given) => typeof given === 'object' && given !== null && !Array.isArray(given) && Object.values(given).every(value)
export const tuple = (size: number): Check => (value) => Array.isArray(value) && value.length === size && value.every(number)

/** Checks every named member; further members are let through. */
export const shape = (members: Record<string, Check>): Check => {
  const entries = Object.entries(members)
  return (value) => typeof value === 'object' && value !== null && entries.every(([name, check]) => check((value as Record<string, unknown>)[name]))
}
