/** Entry of sass.js: SCSS as WeChat's developer tools compile it with the plugin `sass`. */
import { compileString, Exception, Logger, type Importer } from 'sass'
import type { Files } from '../language/files'
import { dirname, join, normalise } from '../language/paths'
import { PreprocessError, type Compiled } from './preprocess'

const SCHEME = 'app:///'

/** Raises PreprocessError. */
export function preprocess(text: string, path: string, files: Files): Compiled {
  const read = new Set([path])
  const importer: Importer<'sync'> = {
    canonicalize(url) {
      const found = find(decodeURI(url.startsWith(SCHEME) ? url.slice(SCHEME.length) : url), files)
      return found === null ? null : new URL(SCHEME + encodeURI(found))
    },
    load(url) {
      const loaded = pathOf(url)
      read.add(loaded)
      return { contents: files.text(loaded) ?? '', syntax: 'scss' }
    },
  }
  try {
    const { css } = compileString(text, { url: new URL(SCHEME + encodeURI(path)), importer, importers: [importer], logger: Logger.silent, charset: false })
    return { css, files: [...read] }
  } catch (error) {
    if (!(error instanceof Exception)) throw error
    const { start, url } = error.span
    throw new PreprocessError(error.sassMessage, { path: url ? pathOf(url) : path, line: start.line + 1, column: start.column + 1 })
  }
}

function pathOf(url: URL): string {
  return normalise(decodeURI(url.pathname))
}

/** Sass's rules: the extension may be left out, a partial begins with `_`, a folder stands for its index. WXSS may be imported, too. */
function find(written: string, files: Files): string | null {
  const path = normalise(written)
  const name = path.slice(path.lastIndexOf('/') + 1)
  const named = (folder: string, stem: string): string[] => ['', '.scss', '.css', '.wxss'].flatMap((ending) => [join(folder, stem + ending), join(folder, `_${stem}${ending}`)])
  const candidates = [...named(dirname(path), name), ...named(path, 'index')]
  return candidates.find((candidate) => /\.\w+$/.test(candidate) && files.has(candidate)) ?? null
}
