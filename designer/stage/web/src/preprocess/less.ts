/** Entry of less.js: Less as WeChat's developer tools compile it with the plugin `less`. */
import lib, { type LessFault } from 'less/lib/less/index.js'
import managers from 'less/lib/less/environment/abstract-file-manager.js'
import type { Files } from '../language/files'
import { join } from '../language/paths'
import { PreprocessError, type Compiled } from './preprocess'

const { default: makeLess } = lib
const { default: AbstractFileManager } = managers

/** Raises PreprocessError. */
export function preprocess(text: string, path: string, files: Files): Compiled {
  const manager = new AppFileManager(files)
  const less = makeLess({ encodeBase64: btoa, mimeLookup: () => 'text/plain', charsetLookup: () => 'UTF-8', getSourceMapGenerator: () => null }, [manager])
  // Each platform brings its own; `@plugin` has nothing to load here.
  less.PluginLoader = less.AbstractPluginLoader
  let result: { css: string } | null = null
  let fault: LessFault | null = null
  less.render(text, { filename: path, syncImport: true, math: 0 }, (error, output) => {
    fault = error
    result = output ?? null
  })
  if (result === null) throw problem(fault, path)
  return { css: (result as { css: string }).css, files: [path, ...manager.read] }
}

function problem(fault: LessFault | null, path: string): PreprocessError {
  const { message = 'It cannot be read.', filename = path, line = 0, column = -1 } = fault ?? {}
  return new PreprocessError(message, { path: filename, line: line ?? 0, column: column + 1 })
}

/** Gives Less the files of the app. */
class AppFileManager extends AbstractFileManager {
  readonly read = new Set<string>()

  constructor(private readonly files: Files) {
    super()
  }

  override supports(): boolean {
    return true
  }

  override supportsSync(): boolean {
    return true
  }

  override loadFileSync(name: string, folder: string): { filename: string; contents: string } | { error: LessFault } {
    const path = name.startsWith('/') ? join(name) : join(folder, name)
    const found = [path, `${path}.less`, `${path}.wxss`].find((candidate) => this.files.has(candidate))
    if (found === undefined) return { error: { type: 'File', message: `'${name}' was not found.` } }
    this.read.add(found)
    return { filename: found, contents: this.files.text(found) ?? '' }
  }
}
