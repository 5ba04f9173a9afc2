/** The console of the project: each line goes to the host with the place that wrote it. */
import type { FrameEvent, Place } from '../protocol'

type Level = Extract<FrameEvent, { type: 'console' }>['level']

const LEVELS: Level[] = ['log', 'info', 'warn', 'error', 'debug']
/** Longest text of one value, in characters. */
const LONGEST = 4000
const DEEPEST = 4
/** Lines a second; the window shows fewer. What a loop writes beyond that must not keep it from ending. */
const MOST_LINES = 500

/** A console whose lines are posted; everything else of the browser's console stays as it is. */
export function projectConsole(post: (event: FrameEvent) => void, placeOf: (error: unknown) => Place | null): Console {
  const made = Object.create(console) as Record<string, unknown>
  const isTooMuch = limiter(MOST_LINES)
  for (const level of LEVELS) {
    made[level] = (...values: unknown[]): void => {
      if (!isTooMuch()) post({ type: 'console', level, text: values.map((value) => show(value)).join(' '), at: placeOf(new Error()) })
    }
  }
  return made as unknown as Console
}

/** Answers true from the call on that is one more than `most` within a second. */
function limiter(most: number): () => boolean {
  const { now } = performance
  let [second, calls] = [0, 0]
  return () => {
    const current = Math.floor(now.call(performance) / 1000)
    if (current !== second) [second, calls] = [current, 0]
    calls += 1
    return calls > most
  }
}

/** A value as one line of text. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? value : describe(value, 0, new Set())
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function describe(value: unknown, depth: number, seen: Set<unknown>): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'function') return `ƒ ${value.name || 'anonymous'}()`
  if (typeof value !== 'object' || value === null) return String(value)
  if (value instanceof Error) return value.stack ?? String(value)
  if (seen.has(value)) return '[circular]'
  if (depth >= DEEPEST) return Array.isArray(value) ? '[…]' : '{…}'
  const within = new Set(seen).add(value)
  if (Array.isArray(value)) return `[${value.map((item) => describe(item, depth + 1, within)).join(', ')}]`
  return describeObject(value, depth, within)
}

function describeObject(value: object, depth: number, seen: Set<unknown>): string {
  if ('_$' in value && 'is' in value) return `<${String(value.is)}>`
  const name = value.constructor?.name
  const members = Object.keys(value).map((key) => `${key}: ${describe(read(value, key), depth + 1, seen)}`)
  return `${name && name !== 'Object' ? `${name} ` : ''}{${members.join(', ')}}`
}

function read(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key]
  } catch (error) {
    return `[${String(error)}]`
  }
}
