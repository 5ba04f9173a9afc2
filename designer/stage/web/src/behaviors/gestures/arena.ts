/** Which of several gestures that began with the same finger goes on (WeChat, "手势系统", negotiation). */

/** A gesture that waits to be recognized. */
export interface Contender {
  /** The names by which others allow it beside them. */
  readonly names: readonly string[]
  /** The names of those that it allows beside itself. */
  readonly allowed: readonly string[]
  /** Whether it stands for the scrolling of what is inside. */
  readonly native: boolean
  /** Another one goes on in its place. */
  lose(): void
}

/** From the first finger down to the last one up. */
export class Arena {
  readonly #contenders = new Set<Contender>()
  #winners: Contender[] = []

  enter(contender: Contender): void {
    this.#contenders.add(contender)
  }

  /** To be called when all fingers of a contender are up. */
  leave(contender: Contender): void {
    this.#contenders.delete(contender)
    if (this.#contenders.size === 0) this.#winners = []
  }

  /** A contender is recognized. Answers whether it goes on; then those that it does not allow have lost. */
  accept(contender: Contender): boolean {
    if (!this.#winners.every((winner) => together(winner, contender))) return false
    this.#winners.push(contender)
    for (const other of this.#contenders) {
      if (!this.#winners.includes(other) && !together(other, contender)) other.lose()
    }
    return true
  }

  /** Whether one that goes on decides itself whether what is inside scrolls. */
  get scrolls(): boolean {
    return this.#winners.some(({ native }) => native)
  }

  /** Whether a contender of this kind is still there. */
  has(kind: abstract new (...values: never[]) => Contender): boolean {
    return [...this.#contenders].some((contender) => contender instanceof kind)
  }
}

function together(one: Contender, other: Contender): boolean {
  const allows = (first: Contender, second: Contender): boolean => second.names.some((name) => first.allowed.includes(name))
  return one === other || allows(one, other) || allows(other, one)
}

/** One screen has one. */
export const arena = new Arena()
