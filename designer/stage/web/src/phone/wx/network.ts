import { asynchronous, Failure } from '../answers'
import { remark, type Area, type Phone } from './area'
import { knownObject } from './known'

const TASKS = { request: 'RequestTask', downloadFile: 'DownloadTask', uploadFile: 'UploadTask', connectSocket: 'SocketTask' }

/** Requests fail: the stage has no network. Each URL is named on the console once. */
export function networkArea({ host }: Phone): Area {
  const said = new Set<string>()
  const off = (name: string) => (options: { url?: unknown }): never => {
    const url = String(options.url ?? '')
    if (!said.has(url)) remark(host, 'warn', `wx.${name} fails: pages have no network here. ${url}`)
    said.add(url)
    throw new Failure('the network is off')
  }
  const calls = Object.entries(TASKS).map(([name, task]) => {
    const settle = asynchronous(host, name, off(name))
    return [name, (options: object = {}) => begin(() => settle({ complete: () => undefined, ...options }), knownObject(host, task))]
  })
  return Object.fromEntries(calls) as Area
}

/** These four give a task and never a promise. */
function begin(settle: () => unknown, task: Area): Area {
  settle()
  return task
}
