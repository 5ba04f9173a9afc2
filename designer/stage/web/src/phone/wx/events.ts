import type { WxHost } from '../host'
import type { Area } from './area'
import { listenerNames } from './known'

type Listener = (...values: any[]) => unknown

/** The listeners that `wx.onX` adds and `wx.offX` removes. */
export class AppEvents {
  readonly #host: WxHost
  readonly #listeners = new Map<string, Listener[]>()

  constructor(host: WxHost) {
    this.#host = host
  }

  /** Calls the listeners of `wx.on<Name>`. */
  emit(name: string, value?: unknown): void {
    for (const listener of this.#of(name)) this.#host.guard(listener, value)
  }

  /** Adds a listener for what is no name of `wx`. */
  hear(name: string, listener: unknown): void {
    this.#add(name, listener)
  }

  clear(): void {
    this.#listeners.clear()
  }

  area(): Area {
    const { add, remove } = listenerNames()
    const adding = add.map((name) => [name, (listener: unknown) => this.#add(name.slice(2), listener)])
    const removing = remove.map((name) => [name, (listener: unknown) => this.#remove(name.slice(3), listener)])
    return Object.fromEntries([...adding, ...removing]) as Area
  }

  #add(name: string, listener: unknown): void {
    if (typeof listener === 'function') this.#listeners.set(name, [...this.#of(name), listener as Listener])
  }

  /** Without a listener all of them go. */
  #remove(name: string, listener: unknown): void {
    this.#listeners.set(name, typeof listener === 'function' ? this.#of(name).filter((each) => each !== listener) : [])
  }

  #of(name: string): Listener[] {
    return this.#listeners.get(name) ?? []
  }
}
