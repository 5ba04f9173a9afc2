import { Failure, requiredText } from '../answers'
import { asynchronousArea, type Area, type Phone } from './area'

const PREFIX = 'weft.storage.'
const KEY_LIMIT = 1024 * 1024
const LIMIT_KB = 10 * 1024

/** Values that JSON does not keep. */
function encode(data: unknown): string {
  if (data === undefined) return JSON.stringify({ type: 'Undefined' })
  if (data instanceof Date) return JSON.stringify({ type: 'Date', data: data.getTime() })
  if (typeof data === 'function' || typeof data === 'symbol' || typeof data === 'bigint') throw new Failure(`data type ${typeof data} is not supported`)
  if (typeof data === 'number' && !Number.isFinite(data)) return JSON.stringify({ type: 'Number', data: String(data) })
  return JSON.stringify({ data })
}

function decode(text: string): unknown {
  const { type, data } = JSON.parse(text) as { type?: string; data?: unknown }
  if (type === 'Undefined') return undefined
  if (type === 'Date') return new Date(data as number)
  return type === 'Number' ? Number(data) : data
}

/** Size in bytes as WeChat counts it: two for each UTF-16 code unit. */
function size(text: string): number {
  return text.length * 2
}

function keys(store: Storage): string[] {
  const all = Array.from({ length: store.length }, (_, index) => store.key(index)!)
  return all.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length))
}

/** The storage of one app: its frame has an origin of its own, so that localStorage is the app's alone. */
export class AppStorage {
  readonly #store: Storage

  constructor(store: Storage) {
    this.#store = store
  }

  /** Raises Failure for a key over 1 MB or storage over 10 MB (developers.weixin.qq.com, wx.setStorage). */
  set(key: string, data: unknown): void {
    const text = encode(data)
    if (size(text) > KEY_LIMIT) throw new Failure('entry size limit reached')
    const before = this.#store.getItem(PREFIX + key) ?? ''
    if (this.info().currentSize + (size(text) - size(before)) / 1024 > LIMIT_KB) throw new Failure('exceed storage max size 10Mb')
    try {
      this.#store.setItem(PREFIX + key, text)
    } catch {
      // The browser's own limit counts the keys as well and may come a little earlier.
      throw new Failure('exceed storage max size 10Mb')
    }
  }

  has(key: string): boolean {
    return this.#store.getItem(PREFIX + key) !== null
  }

  /** '' when the key is not there, as wx.getStorageSync gives it. */
  get(key: string): unknown {
    const text = this.#store.getItem(PREFIX + key)
    return text === null ? '' : decode(text)
  }

  remove(key: string): void {
    this.#store.removeItem(PREFIX + key)
  }

  clear(): void {
    for (const key of keys(this.#store)) this.remove(key)
  }

  /** Sizes in KB. */
  info(): { keys: string[]; currentSize: number; limitSize: number } {
    const all = keys(this.#store)
    const bytes = all.reduce((sum, key) => sum + size(key) + size(this.#store.getItem(PREFIX + key) ?? ''), 0)
    return { keys: all, currentSize: Math.ceil(bytes / 1024), limitSize: LIMIT_KB }
  }
}

function keyOf(key: unknown): string {
  return requiredText({ key }, 'key')
}

export function storageArea({ host }: Phone, storage: AppStorage): Area {
  const pairs = (list: unknown): { key: string; value: unknown }[] => (Array.isArray(list) ? list : [])
  const read = (key: string): { data: unknown } => {
    if (!storage.has(key)) throw new Failure('data not found')
    return { data: storage.get(key) }
  }
  return {
    ...asynchronousArea(host, {
      setStorage: ({ key, data }) => storage.set(keyOf(key), data),
      getStorage: ({ key }) => read(keyOf(key)),
      removeStorage: ({ key }) => storage.remove(keyOf(key)),
      clearStorage: () => storage.clear(),
      getStorageInfo: () => storage.info(),
      batchSetStorage: ({ kvList }) => pairs(kvList).forEach(({ key, value }) => storage.set(keyOf(key), value)),
      batchGetStorage: ({ keyList }) => ({ dataList: (keyList as string[]).map((key) => storage.get(key)) }),
    }),
    setStorageSync: worded('setStorageSync', (key: unknown, data: unknown) => storage.set(keyOf(key), data)),
    getStorageSync: worded('getStorageSync', (key: unknown) => storage.get(keyOf(key))),
    removeStorageSync: worded('removeStorageSync', (key: unknown) => storage.remove(keyOf(key))),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => storage.info(),
    batchSetStorageSync: worded('batchSetStorageSync', (list: unknown) => pairs(list).forEach(({ key, value }) => storage.set(keyOf(key), value))),
    batchGetStorageSync: (list: string[]) => list.map((key) => storage.get(key)),
  }
}

/** A synchronous function whose Failure names it, as WeChat words what it throws. */
function worded<Values extends unknown[], Result>(name: string, work: (...values: Values) => Result): (...values: Values) => Result {
  return (...values) => {
    try {
      return work(...values)
    } catch (error) {
      throw error instanceof Failure ? new Error(`${name}:fail ${error.message}`) : error
    }
  }
}
