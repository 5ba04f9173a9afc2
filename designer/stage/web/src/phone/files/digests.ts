/** Digests of files, as wx.getFileInfo gives them. */
import { Failure } from '../answers'
import { bufferOf, encodingOf } from './encodings'
import { md5 } from './md5'

const BY_BROWSER: Record<string, string> = { sha1: 'SHA-1', sha256: 'SHA-256' }

/** In lower-case hexadecimal digits. Raises Failure for an unknown algorithm. */
export async function digest(bytes: Uint8Array, algorithm: unknown): Promise<string> {
  const hex = encodingOf('hex')
  if (algorithm === 'md5') return hex.read(md5(bytes))
  const name = BY_BROWSER[String(algorithm)]
  if (!name) throw new Failure(`invalid digestAlgorithm "${String(algorithm)}"`)
  return hex.read(new Uint8Array(await crypto.subtle.digest(name, bufferOf(bytes))))
}
