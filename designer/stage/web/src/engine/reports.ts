/** What the engine tells about a project: problems, missing things, console lines. */
import type { FrameEvent, Place, ProblemKind } from '../protocol'

type MissingKind = Extract<FrameEvent, { type: 'missing' }>['kind']

/** How often one and the same problem is told on one page. */
const REPEATS = 5

/** Posts reports, each missing thing once a page and each problem a few times. */
export class Reports {
  readonly #told = new Map<string, number>()

  /** `placeOf` finds the line of the project that threw, null when it is none. */
  constructor(
    private readonly post: (event: FrameEvent) => void,
    private readonly placeOf: (error: unknown) => Place | null,
  ) {}

  /** Tells what went wrong; `error` is what was thrown, or a sentence. */
  problem(kind: ProblemKind, error: unknown, at: Place | null = this.placeOf(error)): void {
    const message = messageOf(error)
    if (this.#count(`${kind}|${message}|${at?.path}:${at?.line}`) > REPEATS) return
    this.post({ type: 'problem', kind, message, at })
  }

  missing(kind: MissingKind, name: string, at: Place | null = null): void {
    if (this.#count(`missing|${kind}|${name}`) > 1) return
    this.post({ type: 'missing', kind, name, at })
  }

  warn(text: string, at: Place | null = null): void {
    if (this.#count(`warn|${text}`) > REPEATS) return
    this.post({ type: 'console', level: 'warn', text, at })
  }

  /** Forgets what was told; called when a page opens. */
  forgetAll(): void {
    this.#told.clear()
  }

  /** Forgets the problems that were told, so that they are told again after an edit that leaves them. */
  forgetProblems(): void {
    for (const key of [...this.#told.keys()]) if (!key.startsWith('missing|')) this.#told.delete(key)
  }

  /** Runs `callback`; what it throws becomes a problem and the result undefined. A rejected promise is left to its owner. */
  guard<T>(kind: ProblemKind, callback: () => T): T | undefined {
    try {
      return callback()
    } catch (error) {
      this.problem(kind, error)
      return undefined
    }
  }

  #count(key: string): number {
    const count = (this.#told.get(key) ?? 0) + 1
    this.#told.set(key, count)
    return count
  }
}

/** What a thrown value says: `TypeError: …` for an error, its text otherwise. */
export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.name && error.name !== 'Error' ? `${error.name}: ${error.message}` : error.message
  if (typeof error === 'object' && error !== null) {
    const { errMsg, message } = error as { errMsg?: unknown; message?: unknown }
    if (typeof errMsg === 'string') return errMsg
    if (typeof message === 'string') return message
  }
  return String(error)
}
