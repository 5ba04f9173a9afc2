/** The JSON files of an app. */
import { JsonError, readJson } from '../language/json'
import type { AppFiles } from './files'
import type { Reports } from './reports'

export type Json = Record<string, unknown>

/** Sheets (without extension) by the names of app.json's `useExtendedLib`. */
const LIBRARY_SHEETS: Record<string, string> = { weui: 'miniprogram_npm/weui-miniprogram/index' }

/** Reads and keeps the values of JSON files; a broken one is reported and its last good value stays. */
export class Config {
  readonly #values = new Map<string, unknown>()
  /** What forgotten files said; it counts on while a file is broken. */
  readonly #last = new Map<string, unknown>()

  constructor(private readonly files: AppFiles, private readonly reports: Reports) {}

  /** The value of a file, null when it is missing or was never whole. `path` has its extension. */
  json(path: string): unknown {
    if (!this.#values.has(path)) this.#values.set(path, this.#read(path))
    return this.#values.get(path)
  }

  /** The value of a file when it is an object, an empty one otherwise. */
  object(path: string): Json {
    return objectOf(this.json(path))
  }

  get app(): Json {
    return this.object('app.json')
  }

  /** Routes of all pages, those of sub-packages included, as app.json lists them. */
  get routes(): string[] {
    const { pages, subPackages, subpackages } = this.app as { pages?: unknown; subPackages?: unknown; subpackages?: unknown }
    const packages = [...listOf(subPackages), ...listOf(subpackages)].map(objectOf)
    const inside = packages.flatMap(({ root, pages: own }) => listOf(own).map((page) => `${trim(String(root))}/${String(page)}`))
    return [...listOf(pages).map(String), ...inside].map(trim)
  }

  /** The sheets of WeChat's own component libraries that app.json names: they hold without an import. */
  get librarySheets(): string[] {
    const named = objectOf(this.app['useExtendedLib'])
    return Object.entries(LIBRARY_SHEETS).flatMap(([name, sheet]) => (named[name] ? sheet : []))
  }

  /** Forgets the values of changed files. */
  forget(paths: string[]): void {
    for (const path of paths) {
      this.#last.set(path, this.#values.get(path))
      this.#values.delete(path)
    }
  }

  #read(path: string): unknown {
    const text = this.files.text(path)
    if (text === null) return null
    try {
      return readJson(text)
    } catch (error) {
      const at = error instanceof JsonError ? { path, ...error.position } : { path, line: 0, column: 0 }
      this.reports.problem('json', error instanceof Error ? error.message : error, at)
      return this.#last.get(path) ?? null
    }
  }
}

export function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function trim(route: string): string {
  return route.replace(/^\/+|\/+$/g, '')
}
