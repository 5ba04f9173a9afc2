/** The texts of the app, as the host bundled them and as they change. */
import type { TextChange, TextUpdate } from '../protocol'

/** Files of these kinds are all in the bundle: one that is not there does not exist. */
const BUNDLED = /\.(wxml|wxss|less|scss|css|wxs|js|ts|json)$/

export class AppFiles {
  readonly #texts: Map<string, string | null>

  constructor(texts: Record<string, string>) {
    this.#texts = new Map(Object.entries(texts))
  }

  /** Fetches the bundle of the app this frame belongs to. Raises when the host does not answer. */
  static async fetch(): Promise<AppFiles> {
    const response = await fetch('/.weft/files.json')
    if (!response.ok) throw new Error(`The files of the project could not be read (${response.status}).`)
    const bundle = (await response.json()) as { files: Record<string, string> }
    return new AppFiles(bundle.files)
  }

  /** The text of a file, null when it does not exist. `path` is relative to the app's root, without a leading slash. */
  text(path: string): string | null {
    const known = this.#texts.get(path)
    if (known !== undefined) return known
    if (BUNDLED.test(path)) return null
    const text = load(path, (loaded) => loaded)
    this.#texts.set(path, text)
    return text
  }

  /** All texts whose paths begin with `start`, by their paths. */
  texts(start: string): Record<string, string> {
    const found = [...this.#texts].filter((entry): entry is [string, string] => entry[0].startsWith(start) && entry[1] !== null)
    return Object.fromEntries(found)
  }

  /** The bytes of a file, null when it does not exist. */
  bytes(path: string): Uint8Array | null {
    if (!BUNDLED.test(path)) return load(path, (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255), 'text/plain; charset=x-user-defined')
    const text = this.text(path)
    return text === null ? null : new TextEncoder().encode(text)
  }

  has(path: string): boolean {
    return BUNDLED.test(path) ? typeof this.#texts.get(path) === 'string' : this.text(path) !== null
  }

  /** The texts that updates lead to, with the paths of those that do not fit what is here. Nothing is taken over yet. */
  updated(updates: Record<string, TextUpdate>): { texts: Record<string, string | null>; outdated: string[] } {
    const texts: Record<string, string | null> = {}
    const outdated: string[] = []
    for (const [path, update] of Object.entries(updates)) {
      if (update === null || typeof update === 'string') {
        texts[path] = update
        continue
      }
      const known = this.#texts.get(path)
      if (typeof known === 'string' && fits(known, update)) texts[path] = known.slice(0, update.start) + update.text + known.slice(update.end)
      else outdated.push(path)
    }
    return { texts, outdated }
  }

  /** Takes new texts; null means that the file is gone. */
  update(files: Record<string, string | null>): void {
    for (const [path, text] of Object.entries(files)) this.#texts.set(path, text)
  }
}

function fits(text: string, { start, end, length }: TextChange): boolean {
  return text.length === length && start >= 0 && start <= end && end <= length
}

/** Reads one file at once, as `require` needs it; null when the host has none. `type` overrides the file's own. */
function load<Content>(path: string, read: (text: string) => Content, type?: string): Content | null {
  const request = new XMLHttpRequest()
  request.open('GET', `/${encodeURI(path)}`, false)
  if (type) request.overrideMimeType(type)
  try {
    request.send()
  } catch {
    return null
  }
  return request.status === 200 ? read(request.responseText) : null
}
