/** What wx.request sends and hands over (developers.weixin.qq.com, wx.request, data). */
import type { Header } from '../../protocol/network'
import { optionsOf, type Options } from '../answers'
import { bufferOf, bytesOf, isBuffer } from '../files/encodings'
import type { TransferAnswer } from './line'

/** Headers as texts; odd values are written out. */
export function headerOf(given: unknown): Header {
  const entries = Object.entries(optionsOf(given)).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}

/** URL, headers and body of a request: what is given as `data` goes into the query or the body. */
export function withBody(method: string, url: string, given: Header, data: unknown): { url: string; header: Header; body: Uint8Array } {
  const written = Object.keys(given).find((name) => name.toLowerCase() === 'content-type')
  const header = written === undefined ? { ...given, 'content-type': 'application/json' } : given
  if (data === undefined || data === null) return { url, header, body: new Uint8Array() }
  if (method === 'GET' && !isBuffer(data)) return { url: withQuery(url, typeof data === 'object' ? query(data) : String(data)), header, body: new Uint8Array() }
  const type = header[written ?? 'content-type']!
  return { url, header, body: bytesOf(typeof data === 'object' && !isBuffer(data) && !ArrayBuffer.isView(data) ? encode(data, type) : data) }
}

function encode(data: object, type: string): string {
  return /x-www-form-urlencoded/i.test(type) ? query(data) : JSON.stringify(data)
}

function query(data: object): string {
  const pairs = Object.entries(data).filter(([, value]) => value !== undefined)
  return pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value))}`).join('&')
}

/** Names that the address has already keep the value that `data` gives them. */
function withQuery(url: string, added: string): string {
  if (added === '') return url
  const [, address = '', written = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url) ?? []
  const named = new Set(added.split('&').map((pair) => pair.split('=')[0]))
  const kept = written.split('&').filter((pair) => pair !== '' && !named.has(pair.split('=')[0]!))
  return `${address}?${[...kept, added].join('&')}${fragment}`
}

/** `data` of the answer: a buffer, JSON where it is JSON, or a text. */
export function dataOf({ body, header }: TransferAnswer, options: Options): unknown {
  if (options['responseType'] === 'arraybuffer') return bufferOf(body)
  const text = decode(body, header)
  if ((options['dataType'] ?? 'json') !== 'json') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function decode(body: Uint8Array, header: Header): string {
  const type = Object.entries(header).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(body)
  } catch {
    // A server may name a charset that nobody knows.
    return new TextDecoder().decode(body)
  }
}
