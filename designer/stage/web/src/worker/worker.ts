/** Entry of worker.js: runs the script of wx.createWorker, whose only way out is the messages to the frame. */
import { projectConsole } from '../engine/console'
import { messageOf } from '../engine/reports'
import { MemoryFiles } from '../language/files'
import { ModuleLoader, placeOf } from '../language/modules'
import { Resolver } from '../language/paths'
import { USER_DATA_PATH } from '../phone/files/paths'
import type { FrameEvent } from '../protocol'
import type { FromWorker, ToWorker } from './messages'

/** The part of a worker's own world that is used here. */
interface WorkerWorld {
  postMessage(message: FromWorker): void
  addEventListener(name: 'message', heard: (event: { data: ToWorker }) => void): void
  addEventListener(name: 'error' | 'unhandledrejection', heard: (event: { error?: unknown; reason?: unknown; preventDefault(): void }) => void): void
}

const world = globalThis as unknown as WorkerWorld
const listeners: ((value: unknown) => void)[] = []

function tellError(error: unknown): void {
  world.postMessage({ type: 'error', message: messageOf(error), at: placeOf(error) })
}

function guard(work: () => unknown): void {
  try {
    work()
  } catch (error) {
    tellError(error)
  }
}

/** The global `worker` of the script. */
const side = {
  env: { USER_DATA_PATH },
  onMessage: (listener: unknown) => {
    if (typeof listener === 'function') listeners.push(listener as (value: unknown) => void)
  },
  postMessage: (value: unknown) => world.postMessage({ type: 'message', value }),
}

function run({ path, texts }: Extract<ToWorker, { type: 'run' }>): void {
  const files = new MemoryFiles(texts)
  const tell = (event: FrameEvent): void => {
    if (event.type === 'console') world.postMessage(event)
  }
  const globals: Record<string, unknown> = { worker: side, console: projectConsole(tell, placeOf), setTimeout, setInterval, clearTimeout, clearInterval }
  globals['global'] = globals
  guard(() => new ModuleLoader({ files, resolver: new Resolver(files), globals }).load(path))
}

world.addEventListener('message', ({ data }) => {
  if (data.type === 'run') run(data)
  else for (const listener of [...listeners]) guard(() => listener(data.value))
})
for (const name of ['error', 'unhandledrejection'] as const) {
  world.addEventListener(name, (event) => {
    event.preventDefault()
    tellError(event.error ?? event.reason)
  })
}
