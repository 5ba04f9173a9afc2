/** What the modules of this folder read a project through. */

/** The files of an app; paths are relative to the app's root, with forward slashes and without a leading one. */
export interface Files {
  /** The text of a file, null when it is not there or is no text. */
  text(path: string): string | null
  /** Whether a file with exactly this path is there. */
  has(path: string): boolean
}

/** Files held in memory. */
export class MemoryFiles implements Files {
  readonly #texts: Map<string, string>

  constructor(texts: Record<string, string> = {}) {
    this.#texts = new Map(Object.entries(texts))
  }

  text(path: string): string | null {
    return this.#texts.get(path) ?? null
  }

  has(path: string): boolean {
    return this.#texts.has(path)
  }

  /** Puts a file there, or takes it away when `text` is null. */
  set(path: string, text: string | null): void {
    if (text === null) this.#texts.delete(path)
    else this.#texts.set(path, text)
  }
}
