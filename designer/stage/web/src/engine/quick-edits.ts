/**
 * Shows edits of a template at once: only what changed is compiled, whatever the length of the page.
 *
 * The template itself is compiled later, when nothing is to be done or somebody needs it.
 */
import type { FrameEvent } from '../protocol'
import type { Generator, InnerComponent } from './internals'
import { readMarkedText } from './marked-text'
import type { Reports } from './reports'
import { excerptsOf, type MarkedTemplate } from './template-excerpt'
import { patchExcerpt, UnknownShape } from './template-patch'
import type { AppTemplates } from './templates'
import { parentOf } from './tree'

type Rank = Extract<FrameEvent, { type: 'updated' }>['rank']

/** How long in ms nobody must have edited before the templates are compiled; it takes a moment, in which no edit is shown, and of long texts a longer one. */
const REST_MS = 400
const REST_MS_A_KILOBYTE = 15

/** What quick edits need of the world around them. */
export interface QuickWorld {
  readonly templates: AppTemplates
  readonly reports: Reports
  /** The text of a file as it was last updated. */
  text(path: string): string | null
  /** Every living instance of a page or component. */
  instances(path: string): InnerComponent[]
  /** Compiles WXML files as they stand and gives every living instance its template. */
  compile(paths: string[]): void
}

export class QuickEdits {
  /** What was read of the texts that were edited. */
  readonly #read = new Map<string, MarkedTemplate>()
  /** Files whose template is older than what is on screen. */
  readonly #waiting = new Set<string>()
  #timer = 0

  constructor(private readonly world: QuickWorld) {}

  /** Shows the new text of a WXML file that has not been taken over yet. Answers null, with nothing done, when the whole has to be compiled. */
  show(path: string, text: string): Rank | null {
    const name = path.replace(/\.wxml$/, '')
    const pair = this.world.templates.standsAlone(name) ? this.#excerpts(path, name, text) : null
    const instances = pair ? this.world.instances(name) : []
    if (!pair || instances.length === 0 || instances.some(isInsideItself)) return null
    const rank = this.#patch(instances, pair)
    if (rank === null) return null
    this.#waiting.add(path)
    window.clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.settle(), REST_MS + (text.length / 1024) * REST_MS_A_KILOBYTE)
    return rank
  }

  /** Compiles what was put off. */
  settle(): void {
    window.clearTimeout(this.#timer)
    const paths = [...this.#waiting]
    this.#waiting.clear()
    if (paths.length > 0) this.world.compile(paths)
  }

  #excerpts(path: string, name: string, text: string): [before: Generator, after: Generator] | null {
    const before = this.#readAgain(path, this.world.text(path))
    const after = this.#readAgain(path, text)
    const excerpts = before && after ? excerptsOf(before, after) : null
    if (!excerpts) return null
    const [first, second] = [this.world.templates.excerpt(name, excerpts.before), this.world.templates.excerpt(name, excerpts.after)]
    return first && second ? [first, second] : null
  }

  #readAgain(path: string, text: string | null): MarkedTemplate | null {
    const known = this.#read.get(path)
    if (text !== null && known?.text === text) return known
    this.#read.delete(path)
    const nodes = text === null ? null : readMarkedText(text)
    if (text === null || nodes === null) return null
    const read = { text, nodes }
    this.#read.set(path, read)
    return read
  }

  #patch(instances: InnerComponent[], [before, after]: [Generator, Generator]): Rank | null {
    let moved = false
    try {
      for (const instance of instances) moved = patchExcerpt(instance, before, after, () => this.settle()) || moved
    } catch (error) {
      if (!(error instanceof UnknownShape)) this.world.reports.problem('engine', error)
      return null
    }
    return moved ? 'rebuild' : 'soft'
  }
}

/** Whether an instance stands in the template of another of its kind, or of its own. */
function isInsideItself(instance: InnerComponent): boolean {
  for (let node = parentOf(instance); node; node = parentOf(node)) {
    if ((node as unknown as InnerComponent).is === instance.is) return true
  }
  return false
}
