/** Timers of the project. On the canvas only short one-shot timers run, so that lists fill and nothing moves for ever. */
import type { Reports } from './reports'

/** The longest delay in ms that still runs while designing. */
const SHORT_MS = 1500
/** How often a timer may be set from within a timer while designing; a clock that sets itself anew stops here. */
const CHAIN = 4

type Callback = (...values: unknown[]) => unknown
interface Timer { callback: Callback; delay: number; values: unknown[]; repeats: boolean; chain: number; handle: number | null }

export class Timers {
  readonly #timers = new Map<number, Timer>()
  #last = 0
  #chain = 0

  constructor(private readonly designing: () => boolean, private readonly reports: Reports) {}

  /** What project code gets as its timer functions. */
  globals(): Record<string, unknown> {
    return {
      setTimeout: (callback: unknown, delay?: unknown, ...values: unknown[]) => this.#set(callback, delay, values, false),
      setInterval: (callback: unknown, delay?: unknown, ...values: unknown[]) => this.#set(callback, delay, values, true),
      clearTimeout: (id: unknown) => this.#clear(id),
      clearInterval: (id: unknown) => this.#clear(id),
    }
  }

  /** Starts the timers that waited, after the mode became `run`. */
  resume(): void {
    for (const [id, timer] of this.#timers) if (timer.handle === null) this.#start(id, timer)
  }

  /** Whether a timer runs that will fire by itself. */
  get running(): boolean {
    return [...this.#timers.values()].some(({ handle }) => handle !== null)
  }

  /** Drops every timer. */
  stop(): void {
    for (const id of [...this.#timers.keys()]) this.#clear(id)
  }

  #set(callback: unknown, delay: unknown, values: unknown[], repeats: boolean): number {
    this.#last += 1
    if (typeof callback !== 'function') return this.#last
    const timer = { callback: callback as Callback, delay: Math.max(0, Number(delay) || 0), values, repeats, chain: this.#chain + 1, handle: null }
    this.#timers.set(this.#last, timer)
    if (!this.#waits(timer)) this.#start(this.#last, timer)
    return this.#last
  }

  #waits(timer: Timer): boolean {
    return this.designing() && (timer.repeats || timer.delay > SHORT_MS || timer.chain > CHAIN)
  }

  #start(id: number, timer: Timer): void {
    timer.handle = window.setTimeout(() => this.#fire(id, timer), timer.delay)
  }

  #fire(id: number, timer: Timer): void {
    timer.handle = null
    if (!timer.repeats) this.#timers.delete(id)
    this.#chain = timer.chain
    this.reports.guard('script', () => timer.callback(...timer.values))
    this.#chain = 0
    if (timer.repeats && this.#timers.has(id) && !this.#waits(timer)) this.#start(id, timer)
  }

  #clear(id: unknown): void {
    const timer = this.#timers.get(id as number)
    if (timer?.handle !== null && timer !== undefined) window.clearTimeout(timer.handle)
    this.#timers.delete(id as number)
  }
}
