/** Listeners of one task: `onX` adds, `offX` removes. */
import type { WxHost } from '../host'

type Listener = (value: unknown) => void

export class TaskListeners {
  readonly #listeners = new Map<string, Listener[]>()

  constructor(private readonly host: WxHost) {}

  /** The pairs of functions for these names. */
  area(names: string[]): Record<string, (listener?: unknown) => void> {
    return Object.fromEntries(names.flatMap((name) => [
      [`on${name}`, (listener: unknown) => this.#add(name, listener)],
      [`off${name}`, (listener?: unknown) => this.#remove(name, listener)],
    ]))
  }

  tell(name: string, value?: unknown): void {
    for (const listener of this.#listeners.get(name) ?? []) this.host.guard(listener, value)
  }

  #add(name: string, listener: unknown): void {
    if (typeof listener === 'function') this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener as Listener])
  }

  /** Without a listener all of them go. */
  #remove(name: string, listener: unknown): void {
    const kept = (this.#listeners.get(name) ?? []).filter((each) => typeof listener === 'function' && each !== listener)
    this.#listeners.set(name, kept)
  }
}
