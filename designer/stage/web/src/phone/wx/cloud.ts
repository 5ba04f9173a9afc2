import { asynchronous, Failure } from '../answers'
import { anything } from './anything'
import { remark, type Area, type Phone } from './area'
import { knownObject } from './known'

const CALLS = ['callFunction', 'callContainer', 'getTempFileURL', 'deleteFile']
/** With callbacks these two give a task, else a promise. */
const TRANSFERS = { uploadFile: 'UploadTask', downloadFile: 'DownloadTask' }
const ENDS = ['get', 'add', 'update', 'remove', 'set', 'count', 'end']
const STEPS = [
  ...['collection', 'doc', 'where', 'orderBy', 'limit', 'skip', 'field'],
  ...['aggregate', 'match', 'group', 'project', 'sort', 'lookup', 'sample', 'unwind', 'addFields', 'replaceRoot', 'sortByCount', 'bucket'],
]

/** wx.cloud: every call fails with one clear line, since no cloud stands behind the page. */
export function cloudArea({ host }: Phone): Area {
  let said = false
  const off = (): never => {
    if (!said) remark(host, 'warn', 'wx.cloud is not available here: its calls fail.')
    said = true
    throw new Failure('the cloud is not available')
  }
  const failing = (name: string) => [name, asynchronous(host, `cloud.${name}`, off)]
  const transfers = Object.entries(TRANSFERS).map(([name, task]) => {
    const settle = asynchronous(host, `cloud.${name}`, off)
    return [name, (options?: unknown) => settle(options) ?? knownObject(host, task)]
  })
  const cloud: Area = {
    ...(Object.fromEntries(transfers) as Area),
    ...(Object.fromEntries(CALLS.map(failing)) as Area),
    init: () => undefined,
    database: () => database(Object.fromEntries(ENDS.map(failing)) as Area),
    // Called with and without `new`.
    CloudID: function CloudID(id: unknown) { return { cloudID: id } },
    DYNAMIC_CURRENT_ENV: Symbol.for('DYNAMIC_CURRENT_ENV'),
  }
  cloud['Cloud'] = class Cloud {
    constructor() {
      Object.assign(this, cloud)
    }
  }
  return { cloud }
}

/** A query that can be built to any length and fails where it would be sent. */
function database(ends: Area): Area {
  const query: Area = { ...ends, watch: () => ({ close: () => undefined }) }
  for (const step of STEPS) query[step] = () => query
  return {
    ...query,
    // Conditions such as `_.gt(1).and(_.lt(9))` are never sent.
    command: anything,
    Geo: anything,
    serverDate: () => new Date(),
    RegExp: (options: unknown) => options,
    startTransaction: ends['get'],
    runTransaction: ends['get'],
  }
}
