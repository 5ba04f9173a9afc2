/** The modules of an app: `require`, with the globals that WeChat gives to scripts. */

import type { Place } from '../protocol'
import type { Files } from './files'
import { JsonError, readJson } from './json'
import type { Resolver } from './paths'
import { placeOf, readScript, type ModuleFactory } from './script'
import globalNames from './script-globals.json'
import { ScriptSyntaxError } from './script-syntax'

export { placeInStack, placeOf } from './script'
export { ScriptSyntaxError } from './script-syntax'

/** A module that is asked for and not there. */
export class ModuleNotFound extends Error {
  readonly request: string
  readonly from: string

  constructor(request: string, from: string) {
    super(`module '${request}' is not defined, required by ${from}`)
    this.name = 'ModuleNotFound'
    this.request = request
    this.from = from
  }
}

export interface ModuleWorld {
  files: Files
  resolver: Resolver
  /** What scripts see beside the language itself: wx, Page, console, setTimeout … */
  globals: Record<string, unknown>
  /** Told of each module that is asked for and not there, and by which place. */
  missing?(request: string, at: Place | null): void
}

interface Module {
  exports: unknown
  /** Paths of the modules that required it. */
  readonly users: Set<string>
}

/** `require` as scripts get it. */
interface Require {
  /** The module's exports; with callbacks it answers through them, as for modules of other packages. */
  (request: string, done?: (exports: unknown) => void, failed?: (error: unknown) => void): unknown
  async(request: string): Promise<unknown>
}

/**
 * Loads scripts, each once and in a function of its own.
 *
 * Names of the browser that a mini-program does not have are undefined in scripts; all scripts share `scope` and may assign to it.
 */
export class ModuleLoader {
  /** The globals of the scripts, by name. */
  readonly scope: Record<string, unknown>
  readonly #world: ModuleWorld
  readonly #modules = new Map<string, Module>()
  readonly #factories = new Map<string, { text: string; factory: ModuleFactory }>()

  constructor(world: ModuleWorld) {
    this.#world = world
    const hidden = Object.fromEntries(globalNames.hidden.map((name) => [name, undefined]))
    this.scope = Object.assign(Object.create(null) as Record<string, unknown>, hidden, world.globals)
    this.scope['globalThis'] ??= this.scope['global'] ?? this.scope
  }

  /**
   * The exports of the module at `path`, which is run when this is the first time.
   *
   * Raises ModuleNotFound, ScriptSyntaxError, or what the script throws. A module that threw counts as loaded with what it had exported.
   */
  load(path: string): unknown {
    return this.#load(path, null)
  }

  /** Forgets a module and all that required it, so that they run anew; returns their paths. Raises nothing for unknown ones. */
  forget(path: string): string[] {
    const module = this.#modules.get(path)
    if (module === undefined) return []
    this.#modules.delete(path)
    return [path, ...[...module.users].flatMap((user) => this.forget(user))]
  }

  /** Reads a script without running it. Raises ScriptSyntaxError. */
  check(path: string): void {
    const text = this.#world.files.text(path)
    if (text !== null && !path.endsWith('.json')) this.#factory(text, path)
  }

  /** Remembers which modules are loaded; what it returns goes back to that. */
  remember(): () => void {
    const loaded = new Map(this.#modules)
    return () => {
      this.#modules.clear()
      for (const [path, module] of loaded) this.#modules.set(path, module)
    }
  }

  #load(path: string, user: string | null): unknown {
    const known = this.#modules.get(path)
    const module = known ?? { exports: {}, users: new Set() }
    if (user !== null) module.users.add(user)
    if (known !== undefined) return known.exports
    this.#modules.set(path, module)
    this.#run(module, path)
    return module.exports
  }

  #run(module: Module, path: string): void {
    const text = this.#world.files.text(path)
    if (text === null) throw new ModuleNotFound(path, path)
    if (path.endsWith('.json')) module.exports = this.#json(text, path)
    else this.#factory(text, path)(this.scope).call(module.exports, this.#require(path), module, module.exports)
  }

  #json(text: string, path: string): unknown {
    try {
      return readJson(text)
    } catch (error) {
      if (!(error instanceof JsonError)) throw error
      throw new ScriptSyntaxError(error.message, { path, ...error.position })
    }
  }

  #factory(text: string, path: string): ModuleFactory {
    const known = this.#factories.get(path)
    if (known?.text === text) return known.factory
    const factory = readScript(text, path)
    this.#factories.set(path, { text, factory })
    return factory
  }

  #require(from: string): Require {
    const load = (request: string): unknown => this.#load(this.#find(request, from), from)
    const async = async (request: string): Promise<unknown> => load(request)
    const require: Require = Object.assign(
      (request: string, done?: (exports: unknown) => void, failed?: (error: unknown) => void) => {
        if (typeof done !== 'function' && typeof failed !== 'function') return load(request)
        return async(request).then(done, failed)
      },
      { async },
    )
    return require
  }

  #find(request: unknown, from: string): string {
    const path = typeof request === 'string' ? this.#world.resolver.script(request, from) : null
    if (path !== null) return path
    const error = new ModuleNotFound(String(request), from)
    this.#world.missing?.(error.request, placeOf(error) ?? { path: from, line: 0, column: 0 })
    throw error
  }
}
