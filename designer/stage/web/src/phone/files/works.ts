/** What FileSystemManager does with single files. */
import { bufferOf, bytesOf, encodingOf } from './encodings'
import { denied, FileFault, noSuchFile } from './faults'
import { USER_DATA_PATH } from './paths'
import { normalised, type Sandbox } from './sandbox'

interface Reading {
  filePath?: unknown
  encoding?: unknown
  position?: unknown
  length?: unknown
}

export class FileWorks {
  constructor(readonly sandbox: Sandbox) {}

  /** Raises FileFault when there is no such file. */
  bytes(path: unknown): Uint8Array {
    const written = String(path)
    if (this.sandbox.isFolder(written)) throw new FileFault(`illegal operation on a directory, open ${written}`, 1300021)
    const bytes = this.sandbox.read(written)
    if (!bytes) throw noSuchFile(`, open ${written}`)
    return bytes
  }

  read({ filePath, encoding, position, length }: Reading): string | ArrayBuffer {
    const bytes = this.bytes(filePath)
    const start = whole(position, 0)
    if (start < 0 || start > bytes.length) throw new FileFault('invalid argument', 1300022)
    const part = bytes.subarray(start, start + whole(length, bytes.length))
    return typeof encoding === 'string' ? encodingOf(encoding).read(part) : bufferOf(part)
  }

  write(path: unknown, data: unknown, encoding: unknown): void {
    this.sandbox.store(String(path), bytesOf(data, encoding))
  }

  append(path: unknown, data: unknown, encoding: unknown): void {
    this.#writable(path, 'open')
    const before = this.bytes(path)
    const added = bytesOf(data, encoding)
    const after = new Uint8Array(before.length + added.length)
    after.set(before)
    after.set(added, before.length)
    this.sandbox.store(String(path), after)
  }

  copy(from: unknown, to: unknown): void {
    const route = `copyFile ${String(from)} -> ${String(to)}`
    if (!inUserData(to)) throw denied(route)
    const bytes = this.sandbox.read(String(from))
    if (!bytes || !this.sandbox.isFolder(folderOf(to))) throw noSuchFile(`, ${route}`)
    this.sandbox.store(String(to), bytes)
  }

  unlink(path: unknown): void {
    const written = String(path)
    if (!normalised(written).startsWith('wxfile://')) throw denied(`open ${written}`)
    if (this.sandbox.isFolder(written)) throw new FileFault(`operation not permitted, unlink ${written}`, 1300001)
    if (!this.sandbox.file(written)) throw noSuchFile(` ${written}`)
    this.sandbox.remove(written)
  }

  /** Cuts a file, or fills it up with zeros. */
  truncate(path: unknown, length: unknown): void {
    this.#writable(path, 'open')
    const before = this.bytes(path)
    const after = new Uint8Array(Math.max(0, whole(length, 0)))
    after.set(before.subarray(0, after.length))
    this.sandbox.store(String(path), after)
  }

  /** Moves a temporary file to where it stays. */
  save(temporary: unknown, wanted: unknown): string {
    const bytes = this.sandbox.read(String(temporary))
    if (!bytes || !String(temporary).startsWith('wxfile://')) throw new FileFault('tempFilePath file not exist', 1300002)
    if (typeof wanted !== 'string' || wanted === '') return this.sandbox.save(String(temporary))
    this.sandbox.store(wanted, bytes)
    this.sandbox.remove(String(temporary))
    return wanted
  }

  savedList(): object {
    return { fileList: this.sandbox.saved().map((filePath) => ({ filePath, ...this.#facts(filePath) })) }
  }

  savedInfo(path: unknown): object {
    if (!this.sandbox.saved().includes(normalised(String(path)))) throw new FileFault('file not exist', 1300002)
    return this.#facts(String(path))
  }

  removeSaved(path: unknown): void {
    this.savedInfo(path)
    this.sandbox.remove(String(path))
  }

  /** Bytes for getFileInfo, which words its fault its own way. */
  infoBytes(path: unknown): Uint8Array {
    const bytes = this.sandbox.read(String(path))
    if (!bytes) throw new FileFault('file not exist', 1300002)
    return bytes
  }

  /** Bytes of an archive that goes into a folder. */
  packed(archive: unknown, folder: unknown): Uint8Array {
    const route = `unzip ${String(archive)} -> ${String(folder)}`
    if (!inUserData(`${String(folder)}/x`)) throw denied(route)
    const bytes = this.sandbox.read(String(archive))
    if (!bytes) throw noSuchFile(`, ${route}`)
    return bytes
  }

  /** Writes the files of an archive; names that lead out of the folder count as inside it. */
  unpack(folder: unknown, files: Map<string, Uint8Array>): void {
    const home = normalised(String(folder))
    for (const [name, bytes] of files) {
      const path = `${home}/${normalised(name)}`
      const parts = path.slice(USER_DATA_PATH.length + 1).split('/').slice(0, -1)
      parts.forEach((_, index) => this.sandbox.addFolder([USER_DATA_PATH, ...parts.slice(0, index + 1)].join('/')))
      this.sandbox.store(path, bytes)
    }
  }

  #facts(path: string): { size: number; createTime: number } {
    const file = this.sandbox.file(path)!
    return { size: file.bytes.length, createTime: file.created }
  }

  #writable(path: unknown, verb: string): void {
    if (!inUserData(path)) throw denied(`${verb} ${String(path)}`)
  }
}

export function inUserData(path: unknown): boolean {
  return normalised(String(path)).startsWith(`${USER_DATA_PATH}/`)
}

export function folderOf(path: unknown): string {
  const key = normalised(String(path))
  return key.slice(0, key.lastIndexOf('/'))
}

function whole(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : otherwise
}
