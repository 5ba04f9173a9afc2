/** The app's pages and components, registered with glass-easel. One for each state of the scripts; templates and styles outlive it. */
import type { CodeSpace, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import type * as ge from 'glass-easel'
import { ModuleLoader } from '../language/modules'
import { isForeign, resolveFrom, Resolver } from '../language/paths'
import { closureOf, partsOf, type Parts } from './components'
import { objectOf, type Config } from './config'
import { copyPlain } from './copy'
import { COPY_NOTHING } from './data'
import { cleanDefinition, pageParts, type Definition } from './definitions'
import type { AppFiles } from './files'
import type { InnerBehavior } from './internals'
import { Renewal } from './renewal'
import type { Reports } from './reports'
import type { Styles } from './styles'
import type { AppTemplates } from './templates'
import type { Widgets } from './widgets'

/** What a code needs of the world around it. */
export interface CodeWorld {
  readonly env: MiniProgramEnv
  readonly files: AppFiles
  readonly config: Config
  readonly templates: AppTemplates
  readonly styles: Styles
  readonly widgets: Widgets
  readonly reports: Reports
  /** Globals of the project's scripts except Page, Component and Behavior. */
  globals(): Record<string, unknown>
}

type Isolation = 'isolated' | 'apply-shared' | 'shared' | 'page-isolated' | 'page-apply-shared' | 'page-shared'

/** Behaviors that WeChat knows by name. */
const NAMED_BEHAVIORS: Record<string, object> = {
  'wx://form-field': { properties: { name: String, value: null } },
  'wx://form-field-group': {},
  'wx://form-field-button': {},
  'wx://component-export': {},
  'wx://proxy-scroll-view': {},
}

let spaces = 0

export class Code {
  readonly space: CodeSpace
  readonly modules: ModuleLoader
  readonly #resolver: Resolver
  readonly #parts = new Map<string, Parts>()
  readonly #registered = new Set<string>()
  readonly #isolation = new Map<string, Isolation>()
  readonly #behaviors = new Map<string, object>()
  /** The page or component whose script runs. */
  #current: string | null = null
  #done = new Set<string>()
  /** Components that registered ones have relations to and that wait for their own registration. */
  readonly #related = new Set<string>()

  constructor(private readonly world: CodeWorld) {
    spaces += 1
    this.space = world.env.createCodeSpace(`app${spaces}`, true)
    this.space.getComponentSpace().updateComponentOptions({ writeFieldsToNode: false, ...COPY_NOTHING })
    world.widgets.use(this.space.getComponentSpace(), (tag, owner) => this.#unknown(tag, owner))
    for (const [name, definition] of Object.entries(NAMED_BEHAVIORS)) {
      this.#behaviors.set(name, this.space.behavior().definition(definition as never).register())
    }
    this.#resolver = new Resolver(world.files, world.config.app['resolveAlias'])
    this.modules = new ModuleLoader({
      files: world.files,
      resolver: this.#resolver,
      globals: { ...world.globals(), ...this.#constructors() },
      missing: (request, at) => world.reports.missing('module', request, at),
    })
  }

  /** Registers a page or component and all it is made of. Answers the paths whose sheets it wears, in order. */
  prepare(root: string, asPage: boolean): string[] {
    const paths = closureOf(root, (path) => this.parts(path))
    for (const path of paths) this.#register(path, asPage && path === root)
    this.#registerRelated()
    const shared = [...this.world.config.librarySheets, 'app']
    const appStyles = !asPage || this.#isolation.get(root)?.startsWith('page-') ? [] : shared
    for (const path of shared) this.world.styles.add(path, '')
    return [...appStyles, ...paths]
  }

  parts(path: string): Parts {
    let parts = this.#parts.get(path)
    if (!parts) this.#parts.set(path, (parts = partsOf(path, this.world.config, this.#resolver, this.world.reports)))
    return parts
  }

  /** Whether a custom component takes part in forms. */
  isFormField(component: ge.GeneralComponent): boolean {
    const { _$: behavior } = this.#behaviors.get('wx://form-field') as { _$: ge.GeneralBehavior }
    return component.hasBehavior(behavior)
  }

  /**
   * Takes over changed scripts and JSON files: what runs in them is defined anew, all other modules and definitions stay.
   *
   * Answers the pages and components that are another one now; null when a script has an error, told already: then nothing has changed.
   */
  reload(paths: string[]): Set<string> | null {
    const { reports } = this.world
    const whole = paths.every((path) => reports.guard('script', () => { this.modules.check(path); return true }))
    if (!whole) return null
    if (paths.some((path) => path.endsWith('.json'))) for (const path of this.#registered) this.#extend(path)
    const goBack = this.modules.remember()
    const concerned = this.#concerned(paths)
    const renewal = new Renewal(this.space.getComponentSpace(), concerned)
    const kept = concerned.map((path) => [path, this.#parts.get(path)] as const)
    for (const path of concerned) this.#forget(path)
    if (concerned.every((path) => this.#registerAll(path, this.space.getComponentStaticConfig(path)?.component === false))) {
      this.#registerRelated()
      renewal.follow([...this.#registered])
      return new Set(concerned)
    }
    goBack()
    renewal.goBack()
    for (const [path, parts] of kept) {
      this.#registered.add(path)
      this.#done.add(path)
      if (parts) this.#parts.set(path, parts)
    }
    return null
  }

  /** What has to be defined anew after these files have changed; its scripts are forgotten, so that they run again. */
  #concerned(changed: string[]): string[] {
    const { world } = this
    const json = changed.some((file) => file.endsWith('.json'))
    const others = [...this.#registered].filter((path) => json && structureOf(this.parts(path)) !== structureOf(partsOf(path, world.config, this.#resolver, world.reports)))
    const scripts = others.flatMap((path) => this.#script(path) ?? [])
    const forgotten = new Set([...changed, ...scripts].flatMap((path) => [path, ...this.modules.forget(path)]))
    // A script may have been `a.ts` or not there before.
    const runsIn = (path: string): string[] => [this.#script(path) ?? '', `${path}.js`, `${path}.ts`]
    return [...this.#registered].filter((path) => others.includes(path) || runsIn(path).some((script) => forgotten.has(script)))
  }

  #script(path: string): string | null {
    return this.#resolver.script(`/${path}`, '')
  }

  /** Makes components that the JSON of `path` newly lists usable in its living instances, when that is all that is new. */
  #extend(path: string): void {
    const { world } = this
    const before = this.parts(path)
    const after = partsOf(path, world.config, this.#resolver, world.reports)
    const added = Object.entries(after.using).filter(([tag]) => before.using[tag] === undefined)
    const rest = { ...after, using: before.using }
    const onlyAdds = Object.entries(before.using).every(([tag, target]) => after.using[tag] === target) && structureOf(before) === structureOf(rest)
    if (!onlyAdds) return
    this.#parts.set(path, after)
    const behavior = this.#definition(path)?.behavior as unknown as InnerBehavior | undefined
    for (const [tag, target] of added) {
      this.#registerAll(target, false)
      const final = this.#definition(target)
      if (behavior && final) behavior._$using[tag] = { final, source: '', placeholder: null, waiting: null }
    }
    this.#registerRelated()
  }

  /** Registers a page or component and all it is made of; answers false when a script has thrown. */
  #registerAll(root: string, asPage: boolean): boolean {
    return closureOf(root, (path) => this.parts(path)).every((path) => this.#register(path, asPage && path === root))
  }

  #forget(path: string): void {
    this.#registered.delete(path)
    this.#done.delete(path)
    this.#parts.delete(path)
  }

  /** Gives the registered definition of `path` the template that stands for it now. Answers false when nothing is registered. */
  refreshTemplate(path: string): boolean {
    const definition = this.#definition(path)
    if (!definition || !this.#registered.has(path)) return false
    const template = this.world.templates.component(path)
    this.space.addCompiledTemplate(path, template as never)
    if (definition.isPrepared()) definition.updateTemplate(template as never)
    else (definition.behavior as unknown as { _$updateTemplate(template: object): void })._$updateTemplate(template)
    return true
  }

  #definition(path: string): ge.GeneralComponentDefinition | null {
    return this.space.getComponentSpace().getComponentByUrlWithoutDefault(`/${path}`, '')
  }

  /** Answers false when the script has thrown. */
  #register(path: string, asPage: boolean): boolean {
    if (this.#registered.has(path)) return true
    this.#registered.add(path)
    const { json, using, generics, placeholders } = this.parts(path)
    const absolute = (target: string): string => `/${target}`
    this.space.addComponentStaticConfig(path, {
      component: !asPage,
      usingComponents: Object.fromEntries(Object.entries(using).map(([tag, target]) => [tag, absolute(target)])),
      componentGenerics: Object.fromEntries(Object.entries(generics).map(([name, generic]) => [name, generic === true ? true : { default: absolute(generic.default) }])),
      componentPlaceholder: placeholders,
      ...(typeof json['pureDataPattern'] === 'string' ? { pureDataPattern: json['pureDataPattern'] } : {}),
    } as never)
    this.space.addCompiledTemplate(path, this.world.templates.component(path) as never)
    this.#isolate(path, {})
    return this.#runScript(path)
  }

  /** A relation to a component that is not registered when its first instance is made would never be told. */
  #registerRelated(): void {
    for (const related of this.#related) {
      this.#related.delete(related)
      this.#registerAll(related, false)
    }
  }

  #runScript(path: string): boolean {
    const { reports } = this.world
    const outer = this.#current
    this.#current = path
    const script = this.#script(path)
    const isScript = script !== null && /\.(js|ts)$/.test(script)
    const whole = !isScript || reports.guard('script', () => { this.modules.load(script); return true }) === true
    if (!this.#done.has(path)) this.#define({})
    this.#current = outer
    return whole
  }

  /** Decides whose style sheets reach the component; a script's options count before its JSON. */
  #isolate(path: string, options: Definition): void {
    const config = this.space.getComponentStaticConfig(path)!
    const { json } = this.parts(path)
    const global = options['addGlobalClass'] ?? json['addGlobalClass']
    const written = (options['styleIsolation'] ?? json['styleIsolation'] ?? (global ? 'apply-shared' : undefined)) as Isolation | undefined
    const isolation = written ?? (config.component ? 'isolated' : 'shared')
    config.styleIsolation = isolation as never
    this.#isolation.set(path, isolation)
    const prefix = /shared$/.test(isolation) && !/apply/.test(isolation) ? '' : this.world.styles.prefixOf(path)
    this.space.addStyleSheet(path, undefined, prefix || undefined)
    this.world.styles.add(path, prefix)
  }

  #constructors(): Record<string, unknown> {
    const define = (definition: unknown): unknown => (definition === undefined ? this.#builder() : this.#define(definition as Definition))
    const behavior = (definition: unknown): unknown => {
      if (definition === undefined) return this.space.behavior()
      return this.space.behavior().definition(this.#clean(definition as Definition) as never).register()
    }
    const trait = this.space.traitBehavior.bind(this.space)
    return { Component: define, Page: (definition: Definition) => this.#definePage(definition), Behavior: Object.assign(behavior, { trait }) }
  }

  /** `Component()` without a definition starts glass-easel's chain. */
  #builder(): unknown {
    if (this.#current === null) return undefined
    this.#done.add(this.#current)
    return this.space.component(this.#current)
  }

  #definePage(written: Definition): void {
    const { definition, fields } = pageParts(written ?? {})
    this.#define(definition, fields, Object.keys(definition['methods'] as object))
  }

  #define(written: Definition, fields: Definition = {}, pageMethods: string[] = []): void {
    const path = this.#current
    if (path === null) return this.world.reports.warn('Page or Component is called while no page or component is loaded.')
    this.#isolate(path, (written['options'] as Definition | undefined) ?? {})
    for (const related of Object.keys((written['relations'] as Definition | undefined) ?? {})) {
      const target = resolveFrom(path, related)
      if (!this.#registered.has(target) && this.world.files.has(`${target}.json`)) this.#related.add(target)
    }
    const ok = this.world.reports.guard('script', () => this.#build(path, this.#clean(written), fields, pageMethods))
    if (ok === undefined && !this.#done.has(path)) this.#build(path, {}, {}, [])
    this.#done.add(path)
  }

  #build(path: string, definition: Definition, fields: Definition, pageMethods: string[]): true {
    this.space.component(path).definition(definition as never).init(function (this: object) {
      Object.assign(this, copyPlain(fields))
      bindMethods(this as Record<string, unknown>, pageMethods)
    }).register()
    return true
  }

  #clean(written: Definition): Definition {
    return cleanDefinition(written ?? {}, (behavior) => this.#behavior(behavior), (text) => this.world.reports.warn(text, this.#place()))
  }

  #behavior(written: unknown): object | null {
    if (typeof written === 'string') return this.#behaviors.get(written) ?? null
    return typeof written === 'object' && written !== null && '_$' in written ? written : null
  }

  #place(): { path: string; line: number; column: number } | null {
    return this.#current === null ? null : { path: `${this.#current}.js`, line: 0, column: 0 }
  }

  #unknown(tag: string, owner: ge.GeneralComponent | null): void {
    // One of a plugin was named where the JSON lists it.
    const lists = owner ? [this.world.config.app, this.parts(owner.is).json] : []
    if (lists.some((json) => isForeign(String(objectOf(json['usingComponents'])[tag] ?? '')))) return
    this.world.reports.missing('component', tag, owner ? { path: `${owner.is}.wxml`, line: 0, column: 0 } : null)
  }
}

/** What a definition depends on in the JSON of a page or component; the rest is about the phone's bars and is read when they are drawn. */
const STRUCTURAL = ['component', 'styleIsolation', 'addGlobalClass', 'pureDataPattern', 'virtualHost', 'options']

function structureOf({ json, ...parts }: Parts): string {
  return JSON.stringify([parts, STRUCTURAL.map((name) => json[name] ?? null)])
}

/** Functions of a page keep their page wherever they are called, `setTimeout(this.tick)` included; those of components do not. */
function bindMethods(page: Record<string, unknown>, names: string[]): void {
  for (const name of names) {
    const method = page[name]
    if (typeof method === 'function') page[name] = method.bind(page) as unknown
  }
}
