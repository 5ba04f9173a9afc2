/** Paths inside an app, and how WeChat finds what a file asks for. */

import type { Files } from './files'

/** `path` without `.`, `..` and doubled or leading slashes; a `..` above the root is dropped. */
export function normalise(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** The folder of `path`, '' for a file at the root. */
export function dirname(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The parts as one normalised path. */
export function join(...parts: string[]): string {
  return normalise(parts.join('/'))
}

/** The path of `request` as written in the file `from`: from the root when it starts with a slash, else from the folder of `from`. */
export function resolveFrom(from: string, request: string): string {
  return request.startsWith('/') ? normalise(request) : join(dirname(from), request)
}

/** Whether `request` names something outside the app's files: `plugin://…`, `ext://…`, `https://…`, `data:…`. */
export function isForeign(request: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(request)
}

/** An entry of app.json's `resolveAlias`: requests that start with `start` continue under `target`. */
interface Alias {
  start: string
  target: string
  /** `@utils/*` stands for everything below, `@utils` for itself alone. */
  open: boolean
}

function readAliases(value: unknown): Alias[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return entries.map(([key, target]) => ({
    start: key.replace(/\*$/, ''),
    target: `/${normalise(target.replace(/\*$/, ''))}`,
    open: key.endsWith('*'),
  }))
}

/**
 * Finds components, scripts and style sheets by WeChat's rules.
 *
 * A request is looked up beside the file that makes it (or from the root when it starts with a slash), then in the `miniprogram_npm`
 * folders from the file's own folder up to the root. Every answer is a path relative to the app's root, or null.
 */
export class Resolver {
  readonly #files: Files
  readonly #aliases: Alias[]

  /** `resolveAlias` is the value of that key in app.json, whatever it is. */
  constructor(files: Files, resolveAlias: unknown = undefined) {
    this.#files = files
    this.#aliases = readAliases(resolveAlias)
  }

  /** The path without extension of the component that `from` asks for; a component has a .json or a .wxml. */
  component(request: string, from: string): string | null {
    return this.#find(request, from, (path) => {
      const found = [path, `${path}/index`].find((base) => this.#files.has(`${base}.json`) || this.#files.has(`${base}.wxml`))
      return found === undefined ? null : normalise(found)
    })
  }

  /** The path with extension of the script or JSON file that `from` requires. */
  script(request: string, from: string): string | null {
    const candidates = (path: string): string | null => this.#firstScript(path)
    const found = this.#find(request, from, candidates)
    if (found !== null || !request.startsWith('/')) return found
    // WeChat's own loader reads `require('/utils/a')` as relative to the file when there is nothing at the root.
    return candidates(resolveFrom(from, `.${request}`))
  }

  /** The path of the style sheet that `from` imports; its extension may be left out. */
  style(request: string, from: string): string | null {
    return this.#find(request, from, (path) => this.#firstOf([path, `${path}.wxss`, `${path}.scss`, `${path}.less`]))
  }

  /** The path of the WXS module that `from` asks for, as `src` of <wxs> or in `require`; `.wxs` may be left out. */
  wxs(request: string, from: string): string | null {
    return this.#find(request, from, (path) => this.#firstOf([path, `${path}.wxs`]))
  }

  #find(written: string, from: string, candidate: (path: string) => string | null): string | null {
    const request = this.#withoutAlias(written)
    if (request === '' || isForeign(request)) return null
    const beside = candidate(resolveFrom(from, request))
    if (beside !== null || request.startsWith('/') || request.startsWith('.')) return beside
    return this.#packageFolders(from).map((folder) => candidate(`${folder}/${normalise(request)}`)).find((path) => path !== null) ?? null
  }

  /** The `miniprogram_npm` folders that `from` can see, nearest first. */
  #packageFolders(from: string): string[] {
    const parts = dirname(from).split('/').filter((part) => part !== '')
    return Array.from({ length: parts.length + 1 }, (_, up) => [...parts.slice(0, parts.length - up), 'miniprogram_npm'].join('/'))
  }

  #withoutAlias(request: string): string {
    const alias = this.#aliases.find(({ start, open }) => (open ? request.startsWith(start) : request === start))
    return alias === undefined ? request : `/${normalise(`${alias.target}/${request.slice(alias.start.length)}`)}`
  }

  #firstScript(path: string): string | null {
    const whole = /\.(?:js|ts|json|mjs|cjs)$/.test(path) && this.#files.has(path)
    if (whole) return path
    // A TypeScript file may be required by the name that its compiled form would have.
    const stem = path.replace(/\.js$/, '')
    return this.#firstOf([`${path}.js`, `${path}.ts`, `${stem}.ts`, `${path}/index.js`, `${path}/index.ts`, `${path}.json`])
  }

  #firstOf(paths: string[]): string | null {
    const found = paths.find((path) => this.#files.has(normalise(path)))
    return found === undefined ? null : normalise(found)
  }
}
