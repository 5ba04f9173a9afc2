/** The files that an app may write, and those of its package that it may read. */
import type { WxHost } from '../host'
import { USER_DATA_PATH } from './paths'
import { denied, FileFault, noSuchFile } from './faults'

const TEMPORARY = 'wxfile://tmp_'
const SAVED = 'wxfile://store_'
/** developers.weixin.qq.com, file system: user data and saved files together. */
const QUOTA = 200 * 1024 * 1024
/** Temporary files go when there are more; they are never told to. */
const TEMPORARY_QUOTA = 200 * 1024 * 1024

export interface StoredFile {
  readonly bytes: Uint8Array
  /** Unix times in s. */
  readonly modified: number
  readonly created: number
}

/** Media types that a browser needs to be told; it finds out about the others. */
const MEDIA_TYPES: Record<string, string> = { svg: 'image/svg+xml', mp3: 'audio/mpeg', mp4: 'video/mp4', wav: 'audio/wav', m4a: 'audio/mp4', aac: 'audio/aac' }

function seconds(): number {
  return Math.floor(Date.now() / 1000)
}

/** `path` without doubled and trailing slashes, `.` and `..`; a path of the package loses its leading slash. */
export function normalised(path: string): string {
  const [, scheme = '', rest = path] = /^(wxfile:\/\/)(.*)$/s.exec(path) ?? []
  const parts: string[] = []
  for (const part of rest.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return scheme + parts.join('/')
}

export class Sandbox {
  readonly #host: WxHost
  readonly #files = new Map<string, StoredFile>()
  readonly #folders = new Set<string>([USER_DATA_PATH])
  readonly #urls = new Map<string, string>()
  #last = 0

  constructor(host: WxHost) {
    this.#host = host
  }

  /** Keeps bytes under a new path of a temporary file, as `tempFilePath` gives it. `extension` may be ''. */
  addTemporary(bytes: Uint8Array, extension: string): string {
    const path = this.#fresh(TEMPORARY, extension)
    this.#put(path, bytes)
    const temporary = [...this.#files.keys()].filter((each) => each.startsWith(TEMPORARY))
    let size = this.#sizeOf(temporary)
    for (const oldest of temporary.slice(0, -1)) {
      if (size <= TEMPORARY_QUOTA) break
      size -= this.#files.get(oldest)!.bytes.length
      this.remove(oldest)
    }
    return path
  }

  /** Moves a temporary file to where it stays; answers its new path. */
  save(path: string): string {
    const extension = /\.(\w+)$/.exec(path)?.[1] ?? ''
    const saved = this.#fresh(SAVED, extension)
    this.#makeRoom(saved, this.#files.get(normalised(path))!.bytes.length)
    this.rename(path, saved)
    return saved
  }

  /** Paths of the files that were saved. */
  saved(): string[] {
    return [...this.#files.keys()].filter((path) => path.startsWith(SAVED))
  }

  /** The file at a path, of the package too; null when there is none. */
  file(path: string): StoredFile | null {
    const key = normalised(path)
    const known = this.#files.get(key)
    if (known || key.startsWith('wxfile://')) return known ?? null
    const bytes = this.#host.bytes(key)
    return bytes && { bytes, modified: 0, created: 0 }
  }

  read(path: string): Uint8Array | null {
    return this.file(path)?.bytes ?? null
  }

  /** Puts bytes where the app asks for it. Raises FileFault where it may not write, or where there is no folder. */
  store(path: string, bytes: Uint8Array): void {
    const key = normalised(path)
    if (!key.startsWith(`${USER_DATA_PATH}/`)) throw denied(`open ${path}`)
    if (!this.isFolder(key.slice(0, key.lastIndexOf('/')))) throw noSuchFile(`, open ${path}`)
    if (this.isFolder(key)) throw new FileFault(`illegal operation on a directory, open ${path}`, 1300021)
    this.write(key, bytes)
  }

  /** Puts bytes into a file, whose folder must be there. Raises FileFault over the quota. */
  write(path: string, bytes: Uint8Array): void {
    const key = normalised(path)
    this.#makeRoom(key, bytes.length)
    this.#put(key, bytes)
  }

  remove(path: string): void {
    const key = normalised(path)
    const url = this.#urls.get(key)
    if (url) URL.revokeObjectURL(url)
    this.#urls.delete(key)
    this.#files.delete(key)
  }

  /** Moves a file, or a folder with all that is in it. */
  rename(from: string, to: string): void {
    const [old, target] = [normalised(from), normalised(to)]
    for (const path of [...this.#files.keys()].filter((each) => each === old || each.startsWith(`${old}/`))) {
      this.#put(target + path.slice(old.length), this.#files.get(path)!.bytes)
      this.remove(path)
    }
    for (const path of [...this.#folders].filter((each) => each === old || each.startsWith(`${old}/`))) {
      this.#folders.delete(path)
      this.#folders.add(target + path.slice(old.length))
    }
  }

  isFolder(path: string): boolean {
    return this.#folders.has(normalised(path))
  }

  addFolder(path: string): void {
    this.#folders.add(normalised(path))
  }

  removeFolder(path: string): void {
    const key = normalised(path)
    for (const each of this.below(key)) this.remove(each)
    for (const each of [...this.#folders]) if (each === key || each.startsWith(`${key}/`)) this.#folders.delete(each)
  }

  /** Paths of all files in a folder and its folders. */
  below(folder: string): string[] {
    const prefix = `${normalised(folder)}/`
    return [...this.#files.keys()].filter((path) => path.startsWith(prefix))
  }

  /** Paths of all folders in a folder and its folders. */
  foldersBelow(folder: string): string[] {
    const prefix = `${normalised(folder)}/`
    return [...this.#folders].filter((path) => path.startsWith(prefix))
  }

  /** Names of what lies in a folder. */
  names(folder: string): string[] {
    const start = normalised(folder).length + 1
    return [...new Set([...this.foldersBelow(folder), ...this.below(folder)].map((path) => path.slice(start).split('/')[0]!))]
  }

  /** A blob URL of a file that the app wrote or got; null for any other path. */
  urlOf(path: string): string | null {
    if (!path.startsWith('wxfile://')) return null
    const key = normalised(path)
    const file = this.#files.get(key)
    if (!file) return null
    let url = this.#urls.get(key)
    if (!url) {
      const type = MEDIA_TYPES[/\.(\w+)$/.exec(key)?.[1]?.toLowerCase() ?? '']
      this.#urls.set(key, (url = URL.createObjectURL(new Blob([file.bytes as BlobPart], type ? { type } : {}))))
    }
    return url
  }

  #put(key: string, bytes: Uint8Array): void {
    const created = this.#files.get(key)?.created ?? seconds()
    this.remove(key)
    this.#files.set(key, { bytes, modified: seconds(), created })
  }

  #fresh(start: string, extension: string): string {
    this.#last += 1
    return `${start}${Date.now().toString(36)}${this.#last.toString(36).padStart(4, '0')}${extension ? `.${extension}` : ''}`
  }

  #makeRoom(key: string, size: number): void {
    const others = [...this.#files.keys()].filter((path) => path !== key && !path.startsWith(TEMPORARY))
    if (this.#sizeOf(others) + size > QUOTA) throw new FileFault('the maximum size of the file storage limit is exceeded', 1300202)
  }

  #sizeOf(paths: string[]): number {
    return paths.reduce((sum, path) => sum + this.#files.get(path)!.bytes.length, 0)
  }
}
