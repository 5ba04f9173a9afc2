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

/** Changes told at once, and how long the next ones wait then, in ms. */
const TOLD_AT_ONCE = 500
const PAUSE_MS = 250

/** Tells the host what changes; of what a loop changes again and again it hears the last. */
class Teller {
  readonly #waiting = new Map<string, string | null>()
  #told = 0
  #pausing = false

  constructor(private readonly host: WxHost) {}

  change(key: string, text: string | null): void {
    this.#waiting.set(key, text)
    this.#tell()
  }

  clear(): void {
    this.#waiting.clear()
    this.host.post({ type: 'storageClear' })
  }

  #tell(): void {
    for (const [key, text] of this.#waiting) {
      if (this.#told >= TOLD_AT_ONCE) return
      this.#waiting.delete(key)
      this.#told += 1
      this.#pause()
      this.host.post(text === null ? { type: 'storageRemove', key } : { type: 'storageSet', key, text })
    }
  }

  #pause(): void {
    if (this.#pausing) return
    this.#pausing = true
    setTimeout(() => {
      this.#pausing = false
      this.#told = 0
      this.#tell()
    }, PAUSE_MS)
  }
}

export class AppStorage {
  readonly #teller: Teller
  readonly #items: Map<string, string>
  /** Of all keys and items. */
  #bytes: number

  constructor(host: WxHost) {
    this.#teller = new Teller(host)
    this.#items = new Map(Object.entries(host.stored()))
    this.#bytes = [...this.#items].reduce((sum, [key, text]) => sum + size(key) + size(text), 0)
  }

  /** Raises Failure for a key over 1 MB or storage over 10 MB (developers.weixin.qq.com, wx.setStorage). */
  set(key: string, data: unknown): void {
    const text = encode(data)
    if (size(text) > KEY_LIMIT) throw new Failure('entry size limit reached')
    const others = this.#bytes - this.#bytesOf(key)
    if (others + size(key) + size(text) > LIMIT_KB * 1024) throw new Failure('exceed storage max size 10Mb')
    this.#put(key, text)
    this.#teller.change(key, text)
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
    if (this.#drop(key)) this.#teller.change(key, null)
  }

  clear(): void {
    this.#empty()
    this.#teller.clear()
  }

  /** Sizes in KB. */
  info(): { keys: string[]; currentSize: number; limitSize: number } {
    return { keys: [...this.#items.keys()], currentSize: Math.ceil(this.#bytes / 1024), limitSize: LIMIT_KB }
  }

  /** Takes what the person changed; false when the command is about something else. */
  receive(command: { type: unknown }): boolean {
    const { type, key, text } = command as Partial<Extract<StorageCommand, { type: 'storageChanged' }>>
    if (command.type === 'storageCleared') this.#empty()
    else if (type !== 'storageChanged' || key === undefined) return false
    else if (typeof text === 'string') this.#put(key, text)
    else this.#drop(key)
    return true
  }

  #put(key: string, text: string): void {
    this.#bytes += size(key) + size(text) - this.#bytesOf(key)
    this.#items.set(key, text)
  }

  #drop(key: string): boolean {
    this.#bytes -= this.#bytesOf(key)
    return this.#items.delete(key)
  }

  #empty(): void {
    this.#items.clear()
    this.#bytes = 0
  }

  #bytesOf(key: string): number {
    const text = this.#items.get(key)
    return text === undefined ? 0 : size(key) + size(text)
  }
}
