/** Texts of files as bytes, in the encodings of FileSystemManager. */
import { Failure } from '../answers'

interface Encoding {
  read(bytes: Uint8Array): string
  write(text: string): Uint8Array
}

/** Bytes at once that `String.fromCharCode` takes as its arguments. */
const PART = 0x8000

function binaryText(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += PART) text += String.fromCharCode(...bytes.subarray(start, start + PART))
  return text
}

function binaryBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(binaryText(bytes))
}

/** What is no base64 raises the browser's own error. */
export function fromBase64(text: string): Uint8Array {
  return binaryBytes(atob(text))
}

const hex: Encoding = {
  read: (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  write: (text) => Uint8Array.from(text.match(/[\da-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16)),
}
const utf8: Encoding = { read: (bytes) => new TextDecoder().decode(bytes), write: (text) => new TextEncoder().encode(text) }
const utf16: Encoding = {
  read: (bytes) => new TextDecoder('utf-16le').decode(bytes),
  write: (text) => Uint8Array.from({ length: text.length * 2 }, (_, index) => (text.charCodeAt(index >> 1) >> (8 * (index & 1))) & 255),
}
const latin1: Encoding = { read: binaryText, write: binaryBytes }
const ascii: Encoding = { read: (bytes) => binaryText(bytes.map((byte) => byte & 127)), write: binaryBytes }
const base64: Encoding = { read: toBase64, write: fromBase64 }

const ENCODINGS: Record<string, Encoding> = {
  ascii, base64, hex, latin1, utf8,
  binary: latin1,
  'utf-8': utf8,
  ucs2: utf16,
  'ucs-2': utf16,
  utf16le: utf16,
  'utf-16le': utf16,
}

/** Raises Failure for a name that WeChat does not know. */
export function encodingOf(name: unknown): Encoding {
  const known = typeof name === 'string' ? ENCODINGS[name.toLowerCase()] : utf8
  if (known === undefined) throw new Failure(`invalid encoding "${String(name)}"`, { errno: 1300022 })
  return known
}

/** The bytes of `data` as a project gives it: an ArrayBuffer, a view of one, or a text in `encoding`. */
export function bytesOf(data: unknown, encoding?: unknown): Uint8Array {
  if (isBuffer(data)) return new Uint8Array(data.slice(0))
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength))
  return encodingOf(encoding).write(String(data))
}

/** Buffers of a worker come from another world with an ArrayBuffer of its own. */
export function isBuffer(data: unknown): data is ArrayBuffer {
  return Object.prototype.toString.call(data) === '[object ArrayBuffer]'
}

/** A buffer that holds these bytes and nothing else. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer
}
