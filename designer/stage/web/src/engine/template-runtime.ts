/** The runtime that compiled templates run on: glass-easel's own little functions, with ours for WXS handlers. */
import * as ge from 'glass-easel'
import type { GeneratorGroup } from './internals'
import { descriptorOf } from './wxs-descriptors'
import type { WxsModules } from './wxs-modules'

type Change = (value: unknown, old: unknown, owner: unknown, element: unknown) => void
type Handler = (event: unknown, owner?: unknown) => unknown

/** glass-easel marks a function that comes from a WXS file (1) or an inline module (2) in the first step of its path. */
const WXS_PATHS = [1, 2]

/** Compiled templates by path without `.wxml`; templates look each other up here. */
export type Templates = Record<string, GeneratorGroup>

/** Evaluates generated code of single files. */
export class TemplateRuntime {
  readonly groups: Templates = Object.create(null) as Templates
  readonly #scripts: Record<string, () => unknown> = {}
  readonly #values: Record<string, unknown>

  /** `runtime` is what the compiler gives as runtime string. */
  constructor(runtime: string, private readonly modules: WxsModules) {
    const own = new Function(`${runtime};return {X,Y,Z,P,Q}`)() as Record<string, object>
    this.#values = {
      ...own,
      Y: textOf,
      Q: { ...own['Q'], A: this.#change, B: (handler: unknown) => handler, C: this.#handle },
      D: modules.define.bind(modules),
      G: this.groups,
      R: this.#scripts,
    }
  }

  /** Makes the code generated for `path` the template of that path. Raises SyntaxError when the code is broken. */
  evaluate(path: string, code: string, scripts: string[]): void {
    for (const script of scripts) this.#scripts[script] = () => this.modules.load(script)
    this.groups[path] = this.make(code)
  }

  /** The template that generated code stands for. Raises SyntaxError when the code is broken. */
  make(code: string): GeneratorGroup {
    return new Function(...Object.keys(this.#values), `return ${code}`)(...Object.values(this.#values)) as GeneratorGroup
  }

  /** `change:prop` calls its function after the element is in the tree, with descriptors. */
  #change = (listener: unknown): unknown => {
    if (typeof listener !== 'function') return () => undefined
    return (value: unknown, old: unknown, owner: ge.Element, element: ge.Element): void => {
      const run = (): void => (listener as Change)(value, old, descriptorOf(owner), descriptorOf(element))
      if (ge.Element.isAttached(element)) run()
      else queueMicrotask(() => { if (ge.Element.isAttached(element)) run() })
    }
  }

  /** A handler written in WXS gets descriptors; one of the page is called on the page. */
  #handle = (caller: unknown, event: { currentTarget: unknown }, handler: Handler, path?: unknown[] | null): unknown => {
    // An expression such as `disabled || touch.start` gives the function without its path.
    const fromWxs = WXS_PATHS.includes(path?.[0] as number) || this.modules.exports(handler)
    if (!fromWxs) return handler.call(caller, event)
    const owner = (caller as { _$?: ge.Element })._$ ?? (caller as ge.Element)
    const target = event.currentTarget as { _$?: ge.Element }
    const instance = descriptorOf(target._$ ?? (target as unknown as ge.Element))
    return handler(Object.create(event as object, { instance: { value: instance } }), descriptorOf(owner))
  }
}

/** A value as text shows it: the official compiler shows null as "null", where glass-easel shows nothing. */
function textOf(value: unknown): string {
  return value === undefined ? '' : String(value)
}
