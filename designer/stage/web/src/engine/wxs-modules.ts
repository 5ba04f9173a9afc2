/** Loads WXS modules: each file on its own, guarded, so that a broken one spoils nothing else. */
import { convertWxs } from '../language/wxs'
import type { AppFiles } from './files'
import { resolveFrom } from '../language/paths'
import type { Reports } from './reports'

export type WxsRequire = (path: string) => unknown
export type WxsLoader = (require: WxsRequire, exports: object, module: { exports: unknown }) => void

interface Module { exports: unknown }

/** The modules of an app by path without `.wxs`. A function of a module that throws answers undefined and is reported. */
export class WxsModules {
  readonly #modules = new Map<string, Module>()
  readonly #guarded = new WeakMap<object, unknown>()

  constructor(private readonly files: AppFiles, private readonly reports: Reports) {}

  /** What `<wxs src>` or `require` of `path` gives; an empty object when the file is missing or broken. */
  load(path: string): unknown {
    const name = path.replace(/\.wxs$/, '')
    const known = this.#modules.get(name)
    if (known) return known.exports
    const text = this.files.text(`${name}.wxs`)
    if (text === null) this.reports.missing('file', `${name}.wxs`)
    const code = text === null ? '' : this.source(text, `${name}.wxs`)
    return this.#run(name, `${name}.wxs`, new Function('require', 'exports', 'module', 'getRegExp', 'getDate', code) as WxsLoader)
  }

  /** Called by compiled templates for `<wxs module>`: `name` is `file#module`. Answers a function that gives the module's exports. */
  define(name: string, loader: WxsLoader): () => unknown {
    this.#modules.delete(name)
    return () => this.#modules.get(name)?.exports ?? this.#run(name, `${name.replace(/#.*$/, '')}.wxml`, loader)
  }

  /** JavaScript with WXS's own meaning; a module that exports nothing when the text is broken. `line` is where it begins in the file. */
  source(text: string, path: string, line = 1): string {
    const converted = convertWxs(text, path)
    if ('code' in converted) return converted.code
    const { message, line: at, column } = converted.problem
    this.reports.problem('wxs', message, { path, line: at + line - 1, column })
    return 'module.exports = {}'
  }

  /** Drops modules whose files changed, and all others, since they may require them. */
  clear(): void {
    this.#modules.clear()
  }

  #run(name: string, path: string, loader: WxsLoader): unknown {
    const module: Module = { exports: {} }
    this.#modules.set(name, module)
    const require = (target: string): unknown => this.load(resolveFrom(name, target))
    try {
      const run = loader as unknown as (...values: unknown[]) => void
      run.call(null, require, module.exports, module, getRegExp, getDate)
    } catch (error) {
      this.reports.problem('wxs', error, { path, line: 0, column: 0 })
    }
    module.exports = this.#guard(module.exports, path)
    return module.exports
  }

  #guard(exports: unknown, path: string): unknown {
    if (typeof exports === 'function') return this.#guardFunction(exports, path)
    if (typeof exports !== 'object' || exports === null) return exports
    const members = exports as Record<string, unknown>
    for (const [key, value] of Object.entries(members)) {
      if (typeof value === 'function') members[key] = this.#guardFunction(value, path)
    }
    return exports
  }

  #guardFunction(original: Function, path: string): unknown {
    const known = this.#guarded.get(original)
    if (known) return known
    const { reports } = this
    const guarded = Object.assign(function (this: unknown, ...values: unknown[]): unknown {
      try {
        return original.apply(this, values)
      } catch (error) {
        reports.problem('wxs', error, { path, line: 0, column: 0 })
        return undefined
      }
    }, original)
    this.#guarded.set(original, guarded)
    this.#guarded.set(guarded, guarded)
    return guarded
  }
}

/** WXS's getRegExp. */
export function getRegExp(pattern: string, flags?: string): RegExp {
  return new RegExp(pattern, flags)
}

/** WXS's getDate. */
export function getDate(...values: []): Date {
  return new Date(...values)
}
