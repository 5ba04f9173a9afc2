/** How much a frame may send to Python: a project that posts without end must not keep the window busy. */

const MOST_A_SECOND = 2_000
const MOST_CHARACTERS_A_SECOND = 60_000_000
/** Longer ones carry a file or the body of a request. */
const LONGEST = 8_000_000
const BULKY: ReadonlySet<string> = new Set(['saveFile', 'networkRequest', 'socketSend'])

export class Flow {
  #second = 0
  #messages = 0
  #characters = 0

  /** `now` gives ms that never go back. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** The message as JSON; null when it is too much: too large, or after too many others in this second. */
  admit(message: { type: string }): string | null {
    const json = textOf(message)
    if (json === null || (json.length > LONGEST && !BULKY.has(message.type))) return null
    this.#turn()
    this.#messages += 1
    this.#characters += json.length
    return this.#messages <= MOST_A_SECOND && this.#characters <= MOST_CHARACTERS_A_SECOND ? json : null
  }

  #turn(): void {
    const second = Math.floor(this.now() / 1000)
    if (second === this.#second) return
    this.#second = second
    this.#messages = 0
    this.#characters = 0
  }
}

/** Null for what JSON cannot write; members beyond the shape may be anything that can be cloned. */
function textOf(message: object): string | null {
  try {
    return JSON.stringify(message)
  } catch {
    return null
  }
}
