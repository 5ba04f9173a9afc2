/** Files that an app has opened. */
import { bufferOf, bytesOf, isBuffer } from './encodings'
import { FileFault, noSuchFile } from './faults'
import { Stats } from './folders'
import type { FileWorks } from './works'

/** What the flags of FileSystemManager.open allow. */
interface Flag {
  reads: boolean
  writes: boolean
  appends?: boolean
  /** Makes the file when it is not there. */
  makes?: boolean
  /** Empties it. */
  empties?: boolean
  /** Fails when it is there. */
  only?: boolean
}

const APPEND: Flag = { reads: false, writes: true, appends: true, makes: true }
const WRITE: Flag = { reads: false, writes: true, makes: true, empties: true }
const FLAGS: Record<string, Flag> = {
  a: APPEND,
  ax: { ...APPEND, only: true },
  'a+': { ...APPEND, reads: true },
  'ax+': { ...APPEND, reads: true, only: true },
  as: APPEND,
  'as+': { ...APPEND, reads: true },
  r: { reads: true, writes: false },
  'r+': { reads: true, writes: true },
  w: WRITE,
  wx: { ...WRITE, only: true },
  'w+': { ...WRITE, reads: true },
  'wx+': { ...WRITE, reads: true, only: true },
}

interface Opened {
  path: string
  flag: Flag
  position: number
}

export class Descriptors {
  readonly #opened = new Map<string, Opened>()
  #last = 10

  constructor(private readonly files: FileWorks) {}

  /** The descriptor of a file opened by a flag ('r' when none is given). */
  open(path: unknown, name: unknown = 'r'): string {
    const written = String(path)
    const flag = FLAGS[String(name)]
    if (!flag) throw new FileFault(`invalid flag ${String(name)}`, 1300022)
    const there = this.files.sandbox.file(written) !== null
    if (there && flag.only) throw new FileFault(`file already exists ${written}`, 1301005)
    if (!there && !flag.makes) throw noSuchFile(` "${written}"`)
    if (!there || flag.empties) this.files.write(written, '', 'utf8')
    this.#last += 1
    this.#opened.set(String(this.#last), { path: written, flag, position: 0 })
    return String(this.#last)
  }

  close(fd: unknown): void {
    this.#of(fd)
    this.#opened.delete(String(fd))
  }

  /** Reads into `arrayBuffer` from `offset`; without `position` it goes on where the last reading ended. */
  read({ fd, arrayBuffer, offset = 0, length, position }: Record<string, unknown>): { bytesRead: number; arrayBuffer: ArrayBuffer } {
    const opened = this.#of(fd)
    if (!opened.flag.reads || !isBuffer(arrayBuffer)) throw new FileFault('bad file descriptor', 1300009)
    const into = new Uint8Array(arrayBuffer, Number(offset) || 0)
    const start = typeof position === 'number' ? position : opened.position
    const part = this.files.bytes(opened.path).subarray(start, start + Math.min(typeof length === 'number' ? length : into.length, into.length))
    into.set(part)
    if (typeof position !== 'number') opened.position += part.length
    return { bytesRead: part.length, arrayBuffer }
  }

  write({ fd, data, offset = 0, length, encoding, position }: Record<string, unknown>): { bytesWritten: number } {
    const opened = this.#of(fd)
    if (!opened.flag.writes) throw new FileFault('bad file descriptor', 1300009)
    const whole = bytesOf(data, encoding)
    const start = Number(offset) || 0
    const part = typeof data === 'string' ? whole : whole.subarray(start, typeof length === 'number' ? start + length : undefined)
    const before = this.files.bytes(opened.path)
    const at = opened.flag.appends ? before.length : typeof position === 'number' ? position : opened.position
    const after = new Uint8Array(Math.max(before.length, at + part.length))
    after.set(before)
    after.set(part, at)
    this.files.write(opened.path, bufferOf(after), undefined)
    if (typeof position !== 'number') opened.position = at + part.length
    return { bytesWritten: part.length }
  }

  stat(fd: unknown): Stats {
    return new Stats(this.files.sandbox.file(this.#of(fd).path))
  }

  truncate(fd: unknown, length: unknown): void {
    this.files.truncate(this.#of(fd).path, length)
  }

  #of(fd: unknown): Opened {
    const opened = this.#opened.get(String(fd))
    if (!opened) throw new FileFault('bad file descriptor', 1300009)
    return opened
  }
}
