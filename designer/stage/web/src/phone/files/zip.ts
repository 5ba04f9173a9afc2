/** Archives (PKZIP's APPNOTE, without encryption and ZIP64). */
import { Failure } from '../answers'
import { bufferOf, encodingOf } from './encodings'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
/** What an archive may become: beyond it lies no file that a mini-program unpacks. */
const LARGEST = 100 * 1024 * 1024

interface Entry {
  name: string
  method: number
  packed: Uint8Array
  size: number
}

/** All files by their names. Raises Failure for what is no archive, or one that is too large. */
export async function unzip(archive: Uint8Array): Promise<Map<string, Uint8Array>> {
  const entries = directory(archive).filter(({ name }) => !name.endsWith('/'))
  if (entries.reduce((sum, { size }) => sum + size, 0) > LARGEST) throw new Failure('the maximum size of the file storage limit is exceeded')
  const files = new Map<string, Uint8Array>()
  for (const entry of entries) files.set(entry.name, await unpacked(entry))
  return files
}

/** Some or all files as readZipEntry gives them; what goes wrong with one is told in its place. */
export async function readEntries(archive: Uint8Array, wanted: unknown, encoding: unknown): Promise<object> {
  const found = new Map(directory(archive).map((entry) => [entry.name, entry]))
  const asked: { path: string; encoding?: unknown }[] = wanted === 'all' ? [...found.keys()].map((path) => ({ path, encoding })) : Array.isArray(wanted) ? wanted : []
  const answers: Record<string, object> = {}
  for (const each of asked) {
    const entry = found.get(each.path)
    if (!entry) answers[each.path] = { errMsg: `no such file or directory ${each.path}` }
    else {
      const bytes = await unpacked(entry)
      answers[each.path] = { errMsg: 'ok', data: typeof each.encoding === 'string' ? encodingOf(each.encoding).read(bytes) : bufferOf(bytes) }
    }
  }
  return answers
}

function directory(archive: Uint8Array): Entry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = endOfDirectory(view)
  const entries: Entry[] = []
  try {
    let at = view.getUint32(end + 16, true)
    for (let count = view.getUint16(end + 10, true); count > 0 && view.getUint32(at, true) === DIRECTORY_ENTRY; count -= 1) {
      const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number]
      entries.push({ ...entryAt(view, archive, at), name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + name)) })
      at += 46 + name + extra + comment
    }
  } catch (error) {
    if (error instanceof RangeError) throw new Failure('the archive is broken')
    throw error
  }
  return entries
}

function entryAt(view: DataView, archive: Uint8Array, at: number): Omit<Entry, 'name'> {
  const local = view.getUint32(at + 42, true)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  return { method: view.getUint16(at + 10, true), packed: archive.subarray(start, start + view.getUint32(at + 20, true)), size: view.getUint32(at + 24, true) }
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  throw new Failure('the file is no zip archive')
}

/** Stops where it unpacks to more than the directory promised. */
async function unpacked({ method, packed, size, name }: Entry): Promise<Uint8Array> {
  if (method === 0) return packed.slice()
  if (method !== 8) throw new Failure(`${name} is packed in an unknown way`)
  const whole = new Uint8Array(size)
  let at = 0
  const reader = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return whole
    if (at + value.length > size) throw new Failure('the archive is broken')
    whole.set(value, at)
    at += value.length
  }
}
