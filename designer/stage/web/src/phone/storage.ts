/** The storage of one app: kept here, and in step with the host, which keeps it between runs. */
import type { StorageCommand } from '../protocol/storage'
import { Failure } from './answers'
import type { WxHost } from './host'

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

export class AppStorage {
  readonly #host: WxHost
  readonly #items: Map<string, string>

  constructor(host: WxHost) {
    this.#host = host
    this.#items = new Map(Object.entries(host.stored()))
  }

  /** Raises Failure for a key over 1 MB or storage over 10 MB (developers.weixin.qq.com, wx.setStorage). */
  set(key: string, data: unknown): void {
    const text = encode(data)
    if (size(text) > KEY_LIMIT) throw new Failure('entry size limit reached')
    const others = this.#bytes() - this.#bytesOf(key)
    if (others + size(key) + size(text) > LIMIT_KB * 1024) throw new Failure('exceed storage max size 10Mb')
    this.#items.set(key, text)
    this.#host.post({ type: 'storageSet', key, text })
  }

  has(key: string): boolean {
    return this.#items.has(key)
  }

  /** '' when the key is not there, as wx.getStorageSync gives it. */
  get(key: string): unknown {
    const text = this.#items.get(key)
    return text === undefined ? '' : decode(text)
  }

  remove(key: string): void {
    if (this.#items.delete(key)) this.#host.post({ type: 'storageRemove', key })
  }

  clear(): void {
    this.#items.clear()
    this.#host.post({ type: 'storageClear' })
  }

  /** Sizes in KB. */
  info(): { keys: string[]; currentSize: number; limitSize: number } {
    return { keys: [...this.#items.keys()], currentSize: Math.ceil(this.#bytes() / 1024), limitSize: LIMIT_KB }
  }

  /** Takes what the person changed; false when the command is about something else. */
  receive(command: { type: unknown }): boolean {
    const { type, key, text } = command as Partial<Extract<StorageCommand, { type: 'storageChanged' }>>
    if (command.type === 'storageCleared') this.#items.clear()
    else if (type !== 'storageChanged' || key === undefined) return false
    else if (typeof text === 'string') this.#items.set(key, text)
    else this.#items.delete(key)
    return true
  }

  #bytes(): number {
    return [...this.#items.keys()].reduce((sum, key) => sum + this.#bytesOf(key), 0)
  }

  #bytesOf(key: string): number {
    const text = this.#items.get(key)
    return text === undefined ? 0 : size(key) + size(text)
  }
}
