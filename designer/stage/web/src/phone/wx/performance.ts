/** wx.getPerformance: how long the app took to start and its routes took (developers.weixin.qq.com, "PerformanceEntry"). */
import type { OpenType } from '../route-events'
import type { Area, Phone } from './area'

interface Entry {
  name: string
  entryType: 'navigation'
  /** Milliseconds since 1970. */
  startTime: number
  /** Milliseconds. */
  duration: number
  path: string
  navigationStart: number
  navigationType: string
}

type Listener = (list: object) => unknown

/** As many as WeChat keeps by default. */
const MOST_ENTRIES = 30

/** The times of the routes so far. */
export class RouteTimes {
  #entries: Entry[] = []
  #most = MOST_ENTRIES
  readonly #observers = new Set<(entry: Entry) => void>()

  get entries(): readonly Entry[] {
    return this.#entries
  }

  /** Keeps that a route to `path` has ended now; `began` on the clock of `performance.now()`. */
  note(openType: OpenType, path: string, began: number): void {
    const startTime = Math.round(performance.timeOrigin + began)
    const name = openType === 'appLaunch' ? openType : 'route'
    const entry: Entry = { name, entryType: 'navigation', startTime, duration: Math.round(performance.now() - began), path, navigationStart: startTime, navigationType: openType }
    this.#entries = [...this.#entries, entry].slice(-this.#most)
    for (const observer of this.#observers) observer(entry)
  }

  keep(most: number): void {
    this.#most = most
    this.#entries = this.#entries.slice(-most)
  }

  observe(observer: (entry: Entry) => void): () => void {
    this.#observers.add(observer)
    return () => this.#observers.delete(observer)
  }

  forget(): void {
    this.#entries = []
    this.#observers.clear()
  }
}

export function performanceArea({ host, times }: Phone): Area {
  return {
    getPerformance: () => ({
      ...listOf(() => times.entries),
      setBufferSize: (size: unknown) => times.keep(Math.max(1, Math.trunc(Number(size)) || MOST_ENTRIES)),
      createObserver: (listener: unknown) => observerOf(times, (list) => { if (typeof listener === 'function') host.guard(listener as Listener, list) }),
    }),
  }
}

function observerOf(times: RouteTimes, tell: Listener): object {
  let end = (): void => undefined
  return {
    supportedEntryTypes: ['navigation'],
    disconnect: () => end(),
    observe({ type, entryTypes }: { type?: unknown; entryTypes?: unknown } = {}) {
      end()
      const wanted = Array.isArray(entryTypes) ? entryTypes : [type]
      if (wanted.includes('navigation')) end = times.observe((entry) => tell(listOf(() => [entry])))
    },
  }
}

function listOf(entries: () => readonly Entry[]): Record<string, (...values: unknown[]) => Entry[]> {
  const those = (holds: (entry: Entry) => boolean): Entry[] => structuredClone(entries().filter(holds))
  return {
    getEntries: () => those(() => true),
    getEntriesByType: (type) => those(({ entryType }) => entryType === type),
    getEntriesByName: (name, type) => those((entry) => entry.name === name && (type === undefined || entry.entryType === type)),
  }
}
