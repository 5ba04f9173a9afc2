/** The two ends of the line between a page and the page it opened by wx.navigateTo. */
export type ChannelListener = (...values: any[]) => unknown

/** Runs a listener; the engine passes its guard so that a throwing listener is reported. */
export type Call = (listener: ChannelListener, values: unknown[]) => void

const callPlainly: Call = (listener, values) => void listener(...values)

/** WeChat's EventChannel: `emit` calls the listeners at the other end. An end without another end only listens. */
export class EventChannel {
  #listeners = new Map<string, { listener: ChannelListener; once: boolean }[]>()
  #other: EventChannel | null = null
  readonly #call: Call

  constructor(call: Call = callPlainly) {
    this.#call = call
  }

  /** The opener's end and the opened page's end of a new line. */
  static pair(call: Call = callPlainly): [opener: EventChannel, opened: EventChannel] {
    const opener = new EventChannel(call)
    const opened = new EventChannel(call)
    opener.#other = opened
    opened.#other = opener
    return [opener, opened]
  }

  on(name: string, listener: ChannelListener): void {
    this.#add(name, listener, false)
  }

  once(name: string, listener: ChannelListener): void {
    this.#add(name, listener, true)
  }

  /** Removes one listener of `name`, all of them without `listener`. */
  off(name: string, listener?: ChannelListener): void {
    const kept = listener ? this.#of(name).filter((entry) => entry.listener !== listener) : []
    this.#listeners.set(name, kept)
  }

  emit(name: string, ...values: unknown[]): void {
    this.#other?.receive(name, values)
  }

  /** Calls the listeners at this end. */
  receive(name: string, values: unknown[]): void {
    const entries = this.#of(name)
    this.#listeners.set(name, entries.filter((entry) => !entry.once))
    for (const { listener } of entries) this.#call(listener, values)
  }

  #add(name: string, listener: ChannelListener, once: boolean): void {
    if (typeof listener !== 'function') return
    this.#listeners.set(name, [...this.#of(name), { listener, once }])
  }

  #of(name: string): { listener: ChannelListener; once: boolean }[] {
    return this.#listeners.get(name) ?? []
  }
}
