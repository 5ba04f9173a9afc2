import { Failure, requiredText } from '../answers'
import { asynchronousArea, type Area, type Phone } from './area'

function keyOf(key: unknown): string {
  return requiredText({ key }, 'key')
}

export function storageArea({ host, storage }: Phone): Area {
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
