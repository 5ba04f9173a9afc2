import { asynchronous, Failure, optionsOf, requiredText, type Options } from '../answers'
import { headerOf } from '../network/bodies'
import type { Socket, SocketListeners } from '../network/sockets'
import { TaskListeners } from '../network/task'
import { waitOf } from '../network/waits'
import type { Area, Phone } from './area'
import { knownObject } from './known'

/** developers.weixin.qq.com, wx.connectSocket. */
const MOST_AT_ONCE = 5
const STATES = { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 }

/** wx.connectSocket with its tasks, and the older calls that mean the first socket. */
export function socketsArea(phone: Phone): Area {
  const { events } = phone
  let first: Area | null = null
  const connect = (given?: unknown): Area => {
    const whenFirst = (work: () => void): void => {
      if (task === first) work()
    }
    const task = open(phone, optionsOf(given), {
      open: (value) => whenFirst(() => events.emit('SocketOpen', value)),
      message: (value) => whenFirst(() => events.emit('SocketMessage', value)),
      error: (value) => whenFirst(() => events.emit('SocketError', value)),
      close: (value) => whenFirst(() => {
        first = null
        events.emit('SocketClose', value)
      }),
    })
    first ??= task
    return task
  }
  const older = (name: string, method: string) => (given?: unknown): unknown => {
    if (first) return (first[method] as (given: unknown) => unknown)(given)
    return asynchronous(phone.host, name, () => { throw new Failure('WebSocket is not connected') })(given)
  }
  return { connectSocket: connect, sendSocketMessage: older('sendSocketMessage', 'send'), closeSocket: older('closeSocket', 'close') }
}

/** A SocketTask; `told` gets what its listeners get. */
function open(phone: Phone, options: Options, told: SocketListeners): Area {
  const { host } = phone
  const listeners = new TaskListeners(host)
  let socket: Socket | null = null
  const both = <Value>(name: string, tell: (value: Value) => void) => (value: Value): void => {
    listeners.tell(name, value)
    tell(value)
  }
  const settle = asynchronous(host, 'connectSocket', () => {
    if (phone.sockets.count >= MOST_AT_ONCE) throw new Failure('exceed max task count', { errno: 600007 })
    const protocols: unknown = options['protocols']
    const names = Array.isArray(protocols) ? protocols.map(String) : []
    socket = phone.sockets.open(requiredText(options, 'url'), headerOf(options['header']), names, waitOf(host, 'connectSocket', options), {
      open: both('Open', told.open), message: both('Message', told.message), error: both('Error', told.error), close: both('Close', told.close),
    })
  })
  settle({ complete: () => undefined, ...options })
  const task = knownObject(host, 'SocketTask', {
    ...listeners.area(['Open', 'Message', 'Error', 'Close']),
    ...STATES,
    send: asynchronous(host, 'sendSocketMessage', ({ data }) => opened(socket).send(data)),
    close: asynchronous(host, 'closeSocket', ({ code = 1000, reason = '' }) => opened(socket).close(Number(code), String(reason))),
  })
  return Object.defineProperty(task, 'readyState', { get: () => socket?.state ?? STATES.CLOSED, enumerable: true })
}

function opened(socket: Socket | null): Socket {
  if (socket?.state === STATES.OPEN) return socket
  throw new Failure('SocketTask.readyState is not OPEN')
}
