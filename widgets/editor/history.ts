/** What an editor can take back. */
import type { Op, Range } from './contents'

export interface State {
  ops: Op[]
  range: Range
}

/** Typing within this time is taken back at once. */
const TOGETHER_MS = 1000
const DEPTH = 100

export class History {
  #past: State[] = []
  #future: State[] = []
  #typed = -Infinity

  /** Remembers the state before a change; `now` in ms joins typing, a change by command stands alone. */
  record(before: State, typing: boolean, now: number): void {
    this.#future = []
    if (!typing || now - this.#typed > TOGETHER_MS) this.#past = [...this.#past, before].slice(-DEPTH)
    this.#typed = typing ? now : -Infinity
  }

  /** The state before the last change, null when there is none. */
  undo(current: State): State | null {
    const state = this.#past.pop()
    if (state) this.#future.push(current)
    this.#typed = -Infinity
    return state ?? null
  }

  redo(current: State): State | null {
    const state = this.#future.pop()
    if (state) this.#past.push(current)
    return state ?? null
  }
}
