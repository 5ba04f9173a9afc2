/** The frame's end of the line to the shell: numbers what it asks and waits for the person's answer. */
import type { PhoneAnswer, PhoneRequest } from '../protocol'
import type { PhoneCommand } from '../protocol/phone'
import type { Wheels } from '../widget'
import type { WxHost } from './host'

type Asking = Extract<PhoneRequest, { id: number }>
/** A request without its number. */
export type Question = Asking extends infer Each ? (Each extends Asking ? Omit<Each, 'id'> : never) : never

/** What the phone hears, from the person by the shell and from Python. */
export type PhoneMessage = PhoneAnswer | PhoneCommand

const HEARD: Record<PhoneMessage['type'], true> = {
  answer: true, pickerColumn: true, tab: true, navigateBack: true, home: true, menu: true, close: true, key: true,
  surroundings: true, appShown: true, memory: true, filesChosen: true, fileSaved: true,
}

/** Whether a message of the shell is for the phone. */
export function isPhoneMessage(message: unknown): message is PhoneMessage {
  const type = (message as { type?: unknown } | null)?.type
  return typeof type === 'string' && Object.hasOwn(HEARD, type)
}

type ColumnListener = (column: number, value: number) => Wheels | null

export class ShellLine {
  readonly #host: WxHost
  #last = 0
  readonly #waiting = new Map<number, (value: unknown) => void>()
  readonly #columns = new Map<number, ColumnListener>()

  constructor(host: WxHost) {
    this.#host = host
  }

  tell(request: PhoneRequest): void {
    this.#host.post(request)
  }

  /** Resolves to what the person chose; null when the question went away with its page. A picker's `onOpen` gets what changes its wheels. */
  ask(question: Question, onColumn?: ColumnListener, onOpen?: (show: (wheels: Wheels) => void) => void): Promise<unknown> {
    const id = ++this.#last
    if (onColumn) this.#columns.set(id, onColumn)
    onOpen?.((wheels) => {
      if (this.#waiting.has(id)) this.#host.post({ type: 'pickerColumns', id, ...wheels })
    })
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.#host.post({ ...question, id } as PhoneRequest)
    })
  }

  answered(id: number, value: unknown): void {
    this.#waiting.get(id)?.(value)
    this.#waiting.delete(id)
    this.#columns.delete(id)
  }

  columnTurned(id: number, column: number, value: number): void {
    const next = this.#columns.get(id)?.(column, value)
    if (next) this.#host.post({ type: 'pickerColumns', id, ...next })
  }

  dismiss(): void {
    this.#host.post({ type: 'dismiss' })
    for (const id of [...this.#waiting.keys()]) this.answered(id, null)
  }
}
