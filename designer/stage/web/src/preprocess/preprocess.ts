/** What the compilers of Sass and Less have in common. Each is a file of its own that is loaded when a project needs it. */
import type { Files } from '../language/files'
import type { Place } from '../protocol'

export interface Compiled {
  css: string
  /** Every file that was read, the file itself first. */
  files: string[]
}

/** Compiles the text of the file `path`. Raises PreprocessError. */
export type Preprocess = (text: string, path: string, files: Files) => Compiled

/** A style sheet that cannot be compiled, with the place of the fault. */
export class PreprocessError extends Error {
  constructor(message: string, readonly place: Place) {
    super(message)
    this.name = 'PreprocessError'
  }
}
