/** The frame's end of an app's web sockets. */
import type { Header, SocketCommand } from '../../protocol/network'
import { bufferOf, bytesOf, fromBase64, toBase64 } from '../files/encodings'
import type { WxHost } from '../host'

/** What happens on a socket; values as WeChat gives them to listeners. */
export interface SocketListeners {
  open(value: { header: object; profile: object }): void
  message(value: { data: string | ArrayBuffer }): void
  error(value: { errMsg: string; errno?: number }): void
  close(value: { code: number; reason: string }): void
}

const COMMANDS: ReadonlySet<unknown> = new Set<SocketCommand['type']>(['socketOpened', 'socketMessage', 'socketClosed', 'socketFailed'])

function isSocketCommand(command: { type: unknown }): command is SocketCommand {
  return COMMANDS.has(command.type)
}

/** One socket: what it is told, and what it can do. */
export class Socket {
  /** As of WeChat's SocketTask: 0 connecting, 1 open, 2 closing, 3 closed. */
  state = 0

  constructor(private readonly host: WxHost, private readonly id: number, readonly listeners: SocketListeners) {}

  /** Sends a text or a buffer. */
  send(data: unknown): void {
    this.host.post({ type: 'socketSend', id: this.id, data: toBase64(bytesOf(data)), binary: typeof data !== 'string' })
  }

  close(code: number, reason: string): void {
    this.state = 2
    this.host.post({ type: 'socketClose', id: this.id, code, reason })
  }
}

export class SocketLine {
  readonly #host: WxHost
  readonly #sockets = new Map<number, Socket>()
  #last = 0

  constructor(host: WxHost) {
    this.#host = host
  }

  /** How many are open or about to be. */
  get count(): number {
    return this.#sockets.size
  }

  open(url: string, header: Header, protocols: string[], timeout: number, listeners: SocketListeners): Socket {
    const id = ++this.#last
    const socket = new Socket(this.#host, id, listeners)
    this.#sockets.set(id, socket)
    this.#host.post({ type: 'socketOpen', id, url, header, protocols, timeout })
    return socket
  }

  /** Takes what the host tells; false when the command is about something else. */
  receive(command: { type: unknown }): boolean {
    if (!isSocketCommand(command)) return false
    const socket = this.#sockets.get(command.id)
    if (socket) this.#tell(socket, command)
    return true
  }

  /** Closes all: who opened them is gone. */
  forget(): void {
    for (const socket of this.#sockets.values()) socket.close(1001, '')
    this.#sockets.clear()
  }

  #tell(socket: Socket, command: SocketCommand): void {
    switch (command.type) {
      case 'socketOpened':
        socket.state = 1
        return socket.listeners.open({ header: command.protocol ? { 'Sec-WebSocket-Protocol': command.protocol } : {}, profile: {} })
      case 'socketMessage': {
        const bytes = fromBase64(command.data)
        return socket.listeners.message({ data: command.binary ? bufferOf(bytes) : new TextDecoder().decode(bytes) })
      }
      case 'socketClosed':
        this.#end(command.id, socket)
        return socket.listeners.close({ code: command.code, reason: command.reason })
      case 'socketFailed':
        this.#end(command.id, socket)
        socket.listeners.error({ errMsg: `connectSocket:fail ${command.message}`, ...(command.errno ? { errno: command.errno } : {}) })
        return socket.listeners.close({ code: 1006, reason: 'abnormal closure' })
    }
  }

  #end(id: number, socket: Socket): void {
    socket.state = 3
    this.#sockets.delete(id)
  }
}
