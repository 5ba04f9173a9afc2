/** The project's App: one instance for as long as the app runs. */
import { objectOf } from './config'
import { copyPlain } from './copy'
import { stateIn, stateThatHolds, type Values } from './fresh-data'
import type { Reports } from './reports'

type AppObject = Record<string, unknown>

/** `a=1&b=2` as an object; values stay as they were written, which is what WeChat gives to onLoad. */
export function readQuery(query: string): Record<string, string> {
  const entries = query.replace(/^\?/, '').split('&').filter((part) => part !== '').map((part) => {
    const at = part.indexOf('=')
    return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
  })
  return Object.fromEntries(entries) as Record<string, string>
}

export class App {
  #app: AppObject = {}
  #fresh: Values = {}

  constructor(private readonly reports: Reports) {}

  /** The global `App` and `getApp` of scripts. */
  globals(): Record<string, unknown> {
    return {
      App: (definition: unknown) => { this.#app = typeof definition === 'object' && definition !== null ? (definition as AppObject) : {} },
      getApp: () => this.#app,
    }
  }

  /** To be called when the app has been launched: what changes in its globalData from then on is its state. */
  noteFresh(): void {
    this.#fresh = copyPlain(this.#data)
  }

  /** Takes over the state of the app that ran before, as far as its own script begins alike. */
  inherit(before: App): void {
    const state = stateIn(before.#data, before.#fresh)
    Object.assign(this.#data, stateThatHolds(state, before.#fresh, this.#fresh))
  }

  get #data(): Values {
    return objectOf(this.#app['globalData'])
  }

  /** Calls a life cycle method of the app when it has it. */
  call(name: string, ...values: unknown[]): void {
    const method = this.#app[name]
    if (typeof method !== 'function') return
    this.reports.guard('script', () => method.apply(this.#app, values) as unknown)
  }
}
