/** Loads WXS modules: each file on its own, guarded, so that a broken one spoils nothing else. */
import { placeOf } from '../language/modules'
import { resolveFrom } from '../language/paths'
import { convertWxs } from '../language/wxs'
import type { AppFiles } from './files'
import type { Reports } from './reports'

interface Module { exports: unknown }
type Loader = (require: (path: string) => unknown, exports: object, module: Module, getRegExp: unknown, getDate: unknown) => void

/** The modules of an app by path without `.wxs`, and those inside WXML as `path#name`. A function that throws answers undefined and is reported. */
export class WxsModules {
  readonly #modules = new Map<string, Module>()
  readonly #inline = new Map<string, { text: string; line: number }>()
  readonly #guarded = new WeakMap<object, unknown>()

  constructor(private readonly files: AppFiles, private readonly reports: Reports) {}

  /** What `<wxs src>` or `require` of `path` gives; an empty object when the file is missing or broken. */
  load(path: string): unknown {
    const name = path.replace(/\.wxs$/, '')
    const known = this.#modules.get(name)
    if (known) return known.exports
    const text = this.files.text(`${name}.wxs`)
    if (text === null) this.reports.missing('file', `${name}.wxs`)
    return this.#run(name, `${name}.wxs`, text ?? '', 1)
  }

  /** Takes the text of a `<wxs module>` in the WXML at `path`; `line` is where it begins in that file. */
  addInline(path: string, module: string, text: string, line: number): void {
    this.#inline.set(`${path}#${module}`, { text, line })
    this.#modules.delete(`${path}#${module}`)
  }

  /** Called by compiled templates for `<wxs module>`: `name` is `path#module`. Answers a function that gives the module's exports. */
  define(name: string): () => unknown {
    const { text, line } = this.#inline.get(name) ?? { text: '', line: 1 }
    return () => this.#modules.get(name)?.exports ?? this.#run(name, `${name.replace(/#.*$/, '')}.wxml`, text, line)
  }

  /** Drops modules whose files changed, and all others, since they may require them. */
  clear(): void {
    this.#modules.clear()
  }

  #run(name: string, path: string, text: string, line: number): unknown {
    const module: Module = { exports: {} }
    this.#modules.set(name, module)
    const require = (target: string): unknown => this.load(resolveFrom(name, target))
    try {
      this.#compile(text, path, line).call(null, require, module.exports as object, module, getRegExp, getDate)
    } catch (error) {
      this.#threw(error, path)
    }
    module.exports = this.#guard(module.exports, path)
    return module.exports
  }

  /** A function of the module's text, which keeps its lines in the file; one that does nothing when the text is broken. */
  /** Whether a module exports this function, wherever a template took it from. */
  exports(value: unknown): boolean {
    return typeof value === 'function' && this.#guarded.has(value)
  }

  #compile(text: string, path: string, line: number): Loader {
    const converted = convertWxs(text, path)
    if ('problem' in converted) {
      const { message, line: at, column } = converted.problem
      this.reports.problem('wxs', message, { path, line: at + line - 1, column })
      return () => undefined
    }
    const before = '\n'.repeat(line - 1)
    return compileAt(`${before}(function (require, exports, module, getRegExp, getDate) {${converted.code}\n})`, path) as Loader
  }

  #threw(error: unknown, path: string): void {
    this.reports.problem('wxs', error, placeOf(error) ?? { path, line: 0, column: 0 })
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
    const threw = (error: unknown): void => this.#threw(error, path)
    const guarded = Object.assign(function (this: unknown, ...values: unknown[]): unknown {
      try {
        return original.apply(this, values)
      } catch (error) {
        threw(error)
        return undefined
      }
    }, original)
    this.#guarded.set(original, guarded)
    this.#guarded.set(guarded, guarded)
    return guarded
  }
}

/** Evaluates code that belongs to a file of the project, so that stacks name the file; columns are not the file's. */
function compileAt(code: string, path: string): unknown {
  return (0, eval)(`${code}\n//# sourceURL=app:///${encodeURI(path)}?converted`) as unknown
}

/** WXS's getRegExp. */
function getRegExp(pattern: string, flags?: string): RegExp {
  return new RegExp(pattern, flags)
}

/** WXS's getDate. */
function getDate(...values: []): Date {
  return new Date(...values)
}
