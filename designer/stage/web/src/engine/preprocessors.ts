/** Style sheets that are written in Sass or Less, as CSS. */
import type { Files } from '../language/files'
import type { Compiled, Preprocess, PreprocessError } from '../preprocess/preprocess'
import type { Reports } from './reports'

/** The compilers by the extension of what they read. */
const COMPILERS: Record<string, string> = { scss: 'sass', less: 'less' }

export class Preprocessors {
  readonly #compilers = new Map<string, Preprocess>()
  readonly #compiled = new Map<string, Compiled>()

  constructor(private readonly files: Files, private readonly reports: Reports) {}

  /** The text of a style sheet: compiled when it has to be, null when there is none. */
  text(path: string): string | null {
    const kind = COMPILERS[path.slice(path.lastIndexOf('.') + 1)]
    return kind === undefined ? this.files.text(path) : (this.#compile(path, kind)?.css ?? null)
  }

  /** The files that the text of a style sheet is made of, itself among them. */
  sources(path: string): string[] {
    return this.#compiled.get(path)?.files ?? [path]
  }

  /** Forgets what was made of one of these files. */
  forget(paths: string[]): void {
    for (const [path, { files }] of this.#compiled) if (paths.some((changed) => files.includes(changed))) this.#compiled.delete(path)
  }

  #compile(path: string, kind: string): Compiled | null {
    const text = this.files.text(path)
    if (text === null) return null
    let compiled = this.#compiled.get(path)
    if (!compiled) this.#compiled.set(path, (compiled = this.#attempt(text, path, kind)))
    return compiled
  }

  #attempt(text: string, path: string, kind: string): Compiled {
    try {
      return this.#compiler(kind)(text, path, this.files)
    } catch (error) {
      const at = isPreprocessError(error) ? error.place : { path, line: 0, column: 0 }
      this.reports.problem('style', error instanceof Error ? error.message : error, at)
      return { css: '', files: [path, at.path] }
    }
  }

  /** A compiler is loaded when the first sheet asks for it: most projects need none, and Sass is large. */
  #compiler(kind: string): Preprocess {
    let compiler = this.#compilers.get(kind)
    if (!compiler) this.#compilers.set(kind, (compiler = load(kind)))
    return compiler
  }
}

/** The compiler has a class of its own by that name. */
function isPreprocessError(error: unknown): error is PreprocessError {
  return error instanceof Error && error.name === 'PreprocessError'
}

function load(kind: string): Preprocess {
  const request = new XMLHttpRequest()
  request.open('GET', `/.weft/${kind}.js`, false)
  request.send()
  const { preprocess } = new Function(`${request.responseText}\nreturn weftPreprocessor`)() as { preprocess: Preprocess }
  return preprocess
}
