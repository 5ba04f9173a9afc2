/** Plugins of other developers, whose code only WeChat has. */
import { anything } from '../phone/wx/anything'
import type { Reports } from './reports'

type Callback = (value: unknown) => void

/** `requirePlugin`: each plugin is named as missing once, and whatever is asked of it gives itself, so that the page goes on. */
export function pluginLoader(reports: Reports): unknown {
  const load = (name: unknown): unknown => {
    reports.missing('plugin', String(name))
    return anything
  }
  const refused = (name: unknown): Error => {
    reports.missing('plugin', String(name))
    return new Error(`plugin ${String(name)} is not available here`)
  }
  // With callbacks, and as `async`, plugins come from packages that may fail to load.
  const required = (name: unknown, _done?: Callback, failed?: Callback): unknown => {
    if (typeof failed !== 'function') return load(name)
    reports.guard('script', () => failed({ mod: String(name), errMsg: refused(name).message }))
    return undefined
  }
  return Object.assign(required, { async: async (name: unknown): Promise<never> => { throw refused(name) } })
}
