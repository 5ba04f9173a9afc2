import { normalise } from '../../language/paths'
import { optionsOf } from '../answers'
import { TaskListeners } from '../network/task'
import type { FromWorker, ToWorker } from '../../worker/messages'
import type { Area, Phone } from './area'
import { knownObject } from './known'

const SCRIPT = '/.weft/worker.js'

/** wx.createWorker: the script runs in a thread of its own, without network and files, and one at a time. */
export function workerArea(phone: Phone): Area {
  let running: (() => void) | null = null
  const create = (path: unknown): Area => {
    if (running) throw new Error('createWorker:fail the maximum number of workers is 1: call worker.terminate() first')
    const message = runMessage(phone, String(path))
    const listeners = new TaskListeners(phone.host)
    const thread = new Worker(SCRIPT)
    const end = (): void => {
      thread.terminate()
      if (running === end) running = null
    }
    running = end
    phone.ends.push(end)
    thread.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(phone, listeners, data)
    const send = (sent: ToWorker): void => thread.postMessage(sent)
    send(message)
    return knownObject(phone.host, 'Worker', {
      ...listeners.area(['Message', 'Error', 'ProcessKilled']),
      postMessage: (value: unknown) => send({ type: 'message', value }),
      terminate: end,
    })
  }
  return { createWorker: create }
}

/** Raises an Error where the script is none of the app's workers. */
function runMessage({ host }: Phone, written: string): ToWorker {
  const folder = workersFolder(host.json('app.json'))
  if (folder === null) throw new Error('createWorker:fail app.json has no "workers"')
  const path = normalise(written)
  if (!path.startsWith(`${folder}/`)) throw new Error(`createWorker:fail ${written} is not in the folder "${folder}" that app.json names as "workers"`)
  const texts = host.texts(`${folder}/`)
  const script = [path, `${path}.js`, path.replace(/\.js$/, '.ts')].find((each) => texts[each] !== undefined)
  if (!script) throw new Error(`createWorker:fail file not found: ${written}`)
  return { type: 'run', path: script, texts }
}

/** The folder that app.json names as `workers`, without slashes around it; null without one. */
function workersFolder(config: unknown): string | null {
  const { workers } = optionsOf(config)
  const written: unknown = typeof workers === 'object' && workers !== null ? (workers as { path?: unknown }).path : workers
  return typeof written === 'string' && normalise(written) !== '' ? normalise(written) : null
}

function hear({ host }: Phone, listeners: TaskListeners, message: FromWorker): void {
  if (message.type === 'message') return listeners.tell('Message', message.value)
  if (message.type === 'console') return host.post(message)
  host.post({ type: 'problem', kind: 'script', message: message.message, at: message.at })
  listeners.tell('Error', { message: message.message, filename: message.at?.path ?? '', lineno: message.at?.line ?? 0, colno: message.at?.column ?? 0 })
}
