/** The app's WXML, compiled file by file; a file with errors keeps its last good template. */
import type { Place } from '../protocol'
import type { Compiler, CompilerMessage } from './compiler'
import type { AppFiles } from './files'
import type { Generator, GeneratorGroup } from './internals'
import type { Reports } from './reports'
import type { Samples } from './samples'
import { TemplateRuntime } from './template-runtime'
import { WxsModules } from './wxs-modules'

const EMPTY = '<block/>'
/** What the name of an excerpt has behind the path of its template; no file's name does. */
const EXCERPT = '#excerpt'
/** Codes of what glass-easel calls an error and WeChat's compiler takes: children of a tag that shows none, an unknown character entity. */
const ACCEPTED = [0x10015, 0x10005]

/** What changed after an update of files. */
export interface TemplateUpdate {
  /** Templates (paths without extension) that run differently now. */
  changed: Set<string>
  /** Whether a changed file has errors and its last good template stays. */
  kept: boolean
}

export class AppTemplates {
  readonly #modules: WxsModules
  readonly #runtime: TemplateRuntime
  readonly #compiled = new Set<string>()
  readonly #dependencies = new Map<string, string[]>()
  readonly #scripts = new Map<string, string[]>()
  /** Templates whose text has errors. */
  readonly #faulty = new Set<string>()

  constructor(
    private readonly compiler: Compiler, private readonly files: AppFiles, private readonly reports: Reports, private readonly samples: Samples,
  ) {
    this.#modules = new WxsModules(files, reports)
    this.#runtime = new TemplateRuntime(compiler.getRuntimeString(), this.#modules)
  }

  /** The template of a page or component in the shape that glass-easel registers; empty when there is no WXML. */
  component(path: string): { groupList: object; content: GeneratorGroup; fallbackListenerOnNativeNode: boolean } {
    this.#ensure(path)
    return { groupList: this.#runtime.groups, content: this.samples.filling(path, this.#runtime.groups[path]!), fallbackListenerOnNativeNode: true }
  }

  /** Compiles what depends on changed files again. `paths` carry their extensions. */
  update(paths: string[]): TemplateUpdate {
    const update: TemplateUpdate = { changed: new Set(), kept: false }
    const scripts = paths.some((path) => path.endsWith('.wxs'))
    if (scripts) this.#modules.clear()
    const direct = paths.filter((path) => path.endsWith('.wxml')).map((path) => path.slice(0, -'.wxml'.length))
    for (const path of direct) {
      if (!this.#compiled.has(path)) continue
      if (this.#compile(path)) update.changed.add(path)
      else update.kept = true
    }
    for (const path of this.#compiled) {
      const affected = this.#dependsOn(path, direct) || (scripts && this.#usesScripts(path))
      if (!affected || direct.includes(path)) continue
      this.#evaluate(path)
      update.changed.add(path)
    }
    return update
  }

  /** Whether a template has no errors, no scripts, and no other template shows it: then excerpts of it can stand for it. */
  standsAlone(path: string): boolean {
    if (!this.#compiled.has(path) || this.#faulty.has(path)) return false
    const reached = this.#reached(path)
    return ![...reached].some((file) => this.#usesScripts(file)) && ![...this.#dependencies.values()].some((files) => files.includes(path))
  }

  /** Compiles text that stands for that of `path` for a moment; null when it has errors. */
  excerpt(path: string, text: string): Generator | null {
    const name = `${path}${EXCERPT}`
    const messages = this.compiler.addTmpl(name, keepEntities(text)) as CompilerMessage[]
    if (messages.some((message) => isFault(message))) return null
    return this.samples.filled(path, this.#runtime.make(this.compiler.getTmplGenObject(name))(''))
  }

  /** A template and all it imports. */
  #reached(path: string, reached = new Set<string>()): Set<string> {
    if (reached.has(path)) return reached
    reached.add(path)
    for (const dependency of this.#dependencies.get(path) ?? []) this.#reached(dependency, reached)
    return reached
  }

  #ensure(path: string): void {
    if (this.#compiled.has(path)) return
    this.#compiled.add(path)
    this.#compile(path)
  }

  /** Compiles and evaluates one file and what it imports; answers false when the last good template stays. */
  #compile(path: string): boolean {
    const text = this.files.text(`${path}.wxml`)
    if (text === null) this.reports.missing('file', `${path}.wxml`)
    const messages = this.compiler.addTmpl(path, keepEntities(text ?? EMPTY)) as CompilerMessage[]
    const errors = messages.filter(isFault)
    if (errors.length > 0) this.#faulty.add(path)
    else this.#faulty.delete(path)
    for (const error of errors) this.reports.problem('template', error.message, placeIn(path, error))
    if (errors.length > 0 && this.#runtime.groups[path]) return false
    this.#prepareScripts(path)
    const dependencies = this.compiler.getDirectDependencies(path) as string[]
    this.#dependencies.set(path, dependencies)
    for (const dependency of dependencies) this.#ensure(dependency)
    return this.#evaluate(path)
  }

  #prepareScripts(path: string): void {
    for (const name of this.compiler.getInlineScriptModuleNames(path) as string[]) {
      const line = this.compiler.getInlineScriptStartLine(path, name) + 1
      this.#modules.addInline(path, name, this.compiler.getInlineScript(path, name), line)
      // The compiler would paste the text into the template's own code, which one error in it would spoil.
      this.compiler.setInlineScript(path, name, '')
    }
    this.#scripts.set(path, this.compiler.getScriptDependencies(path) as string[])
  }

  #evaluate(path: string): boolean {
    const scripts = this.#scripts.get(path) ?? []
    const place = { path: `${path}.wxml`, line: 0, column: 0 }
    try {
      this.#runtime.evaluate(path, this.compiler.getTmplGenObject(path), scripts)
      return true
    } catch (error) {
      this.#faulty.add(path)
      this.reports.problem('template', error, place)
      this.#runtime.groups[path] ??= emptyGroup()
      return false
    }
  }

  #dependsOn(path: string, changed: string[], seen = new Set<string>()): boolean {
    if (seen.has(path)) return false
    seen.add(path)
    return (this.#dependencies.get(path) ?? []).some((dependency) => changed.includes(dependency) || this.#dependsOn(dependency, changed, seen))
  }

  #usesScripts(path: string): boolean {
    return (this.#scripts.get(path) ?? []).length > 0 || (this.compiler.getInlineScriptModuleNames(path) as string[]).length > 0
  }
}

function isFault({ code, isError }: CompilerMessage): boolean {
  return isError && !ACCEPTED.includes(code)
}

/** What holds no text that is shown, or a character entity. */
const ENTITY = /(\{\{[\s\S]*?\}\}|<wxs\b[\s\S]*?<\/wxs\s*>|<!--[\s\S]*?-->)|&(?=#?\w+;)/g

/** Keeps `&nbsp;` and its kin as they were written: the official compiler decodes none (WeChat, "text": that is what `decode` is for). */
function keepEntities(text: string): string {
  return /&#?\w+;/.test(text) ? text.replace(ENTITY, (_, skipped: string | undefined) => skipped ?? '&amp;') : text
}

/** A template that shows nothing. */
function emptyGroup(): GeneratorGroup {
  const generator = (): { C: () => void; B: object } => ({ C: () => undefined, B: {} })
  return Object.assign(() => generator, { _: { '': generator } }) as unknown as GeneratorGroup
}

/** The place of a compiler message in the text that the host sent; the host knows where its marks stand in it. */
function placeIn(path: string, { startLine, startColumn }: CompilerMessage): Place {
  return { path: `${path}.wxml`, line: startLine + 1, column: startColumn + 1 }
}
