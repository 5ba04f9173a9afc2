/** The frame's end of the line to the network: numbers what is asked and waits for its answers. */
import type { AnswerSource, Header, TransferCommand, TransferKind } from '../../protocol/network'
import { Failure } from '../answers'
import { fromBase64, toBase64 } from '../files/encodings'
import type { WxHost } from '../host'

export interface Transfer {
  kind: TransferKind
  method: string
  url: string
  header: Header
  body: Uint8Array
  /** In ms. */
  timeout: number
  chunked: boolean
  follows: boolean
}

export interface Head {
  status: number
  header: Header
  cookies: string[]
}

export interface TransferAnswer extends Head {
  body: Uint8Array
  source: AnswerSource
}

/** Told while a transfer runs. */
export interface TransferListeners {
  headers?(head: Head): void
  chunk?(data: Uint8Array): void
  progress?(sent: boolean, done: number, total: number): void
}

interface Running extends TransferListeners {
  resolve(answer: TransferAnswer): void
  reject(failure: Failure): void
}

const COMMANDS: ReadonlySet<unknown> = new Set<TransferCommand['type']>(['networkHeaders', 'networkChunk', 'networkProgress', 'networkDone', 'networkFailed'])

function isTransferCommand(command: { type: unknown }): command is TransferCommand {
  return COMMANDS.has(command.type)
}

/** Calls that wait at once; the host takes no more. */
const MOST_WAITING = 500

export class NetworkLine {
  readonly #host: WxHost
  readonly #running = new Map<number, Running>()
  #last = 0

  constructor(host: WxHost) {
    this.#host = host
  }

  /** Whether an answer is waited for. */
  get busy(): boolean {
    return this.#running.size > 0
  }

  /** Sends a request; `answer` rejects with a Failure worded as WeChat does. */
  begin(transfer: Transfer, listeners: TransferListeners): { answer: Promise<TransferAnswer>; abort(): void } {
    if (this.#running.size >= MOST_WAITING) return { answer: Promise.reject(new Failure('exceed max task count', { errno: 600007 })), abort: () => undefined }
    const id = ++this.#last
    const answer = new Promise<TransferAnswer>((resolve, reject) => this.#running.set(id, { ...listeners, resolve, reject }))
    this.#host.post({ type: 'networkRequest', id, ...transfer, body: toBase64(transfer.body) })
    const abort = (): void => {
      if (this.#running.has(id)) this.#host.post({ type: 'networkAbort', id })
    }
    return { answer, abort }
  }

  /** Takes an answer; false when the command is about something else. */
  receive(command: { type: unknown }): boolean {
    if (!isTransferCommand(command)) return false
    const running = this.#running.get(command.id)
    if (running) this.#tell(running, command)
    return true
  }

  /** Ends every transfer without an answer: who asked is gone. */
  forget(): void {
    for (const id of this.#running.keys()) this.#host.post({ type: 'networkAbort', id })
    this.#running.clear()
  }

  #tell(running: Running, command: TransferCommand): void {
    switch (command.type) {
      case 'networkHeaders':
        return running.headers?.(command)
      case 'networkChunk':
        return running.chunk?.(fromBase64(command.data))
      case 'networkProgress':
        return running.progress?.(command.sent, command.done, command.total)
      case 'networkDone':
        this.#running.delete(command.id)
        return running.resolve({ ...command, body: fromBase64(command.body) })
      case 'networkFailed':
        this.#running.delete(command.id)
        return running.reject(new Failure(command.message, command.errno ? { errno: command.errno } : {}))
    }
  }
}
