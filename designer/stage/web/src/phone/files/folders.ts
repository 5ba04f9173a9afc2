/** What FileSystemManager does with folders and with paths of either kind. */
import { denied, FileFault, noSuchFile } from './faults'
import { USER_DATA_PATH } from './paths'
import { normalised, type Sandbox, type StoredFile } from './sandbox'
import { folderOf, inUserData } from './works'

const MODES = { file: 33206, folder: 16822 }

/** What WeChat calls Stats; times in s. */
export class Stats {
  readonly mode: number
  readonly size: number
  readonly lastAccessedTime: number
  readonly lastModifiedTime: number

  /** `file` null: a folder. */
  constructor(file: StoredFile | null) {
    this.mode = file ? MODES.file : MODES.folder
    this.size = file?.bytes.length ?? 0
    this.lastAccessedTime = this.lastModifiedTime = file?.modified ?? 0
  }

  isFile(): boolean {
    return this.mode === MODES.file
  }

  isDirectory(): boolean {
    return this.mode === MODES.folder
  }
}

export class FolderWorks {
  constructor(private readonly sandbox: Sandbox) {}

  access(path: unknown): void {
    this.#stats(String(path))
  }

  /** Stats of one path, or of a folder and all in it by their paths below it. */
  stat(path: unknown, recursive: boolean): Stats | { path: string; stats: Stats }[] {
    const written = String(path)
    const stats = this.#stats(written)
    if (!recursive || !stats.isDirectory()) return stats
    const start = normalised(written).length
    const inside = [...this.sandbox.foldersBelow(written), ...this.sandbox.below(written)]
    return [{ path: '/', stats }, ...inside.map((each) => ({ path: each.slice(start), stats: this.#stats(each) }))]
  }

  make(path: unknown, recursive: boolean): void {
    const written = String(path)
    if (!inUserData(written)) throw denied(`open ${written}`)
    if (this.#exists(written)) throw new FileFault(`file already exists ${written}`, 1301005)
    const parent = folderOf(written)
    if (!this.sandbox.isFolder(parent)) {
      if (!recursive || this.sandbox.file(parent)) throw noSuchFile(` ${written}`)
      this.make(parent, true)
    }
    this.sandbox.addFolder(written)
  }

  remove(path: unknown, recursive: boolean): void {
    const written = String(path)
    if (!inUserData(written)) throw denied(`open ${written}`)
    if (!this.sandbox.isFolder(written)) throw this.sandbox.file(written) ? new FileFault(`not a directory ${written}`, 1300020) : noSuchFile(` ${written}`)
    if (!recursive && this.sandbox.names(written).length > 0) throw new FileFault('directory not empty', 1300066)
    this.sandbox.removeFolder(written)
  }

  names(path: unknown): string[] {
    const written = String(path)
    if (this.sandbox.isFolder(written)) return this.sandbox.names(written)
    throw this.sandbox.file(written) ? new FileFault(`not a directory ${written}`, 1300020) : noSuchFile(` ${written}`)
  }

  rename(from: unknown, to: unknown): void {
    const route = `rename ${String(from)} -> ${String(to)}`
    const old = normalised(String(from))
    if (!inUserData(to) || !old.startsWith('wxfile://') || old === USER_DATA_PATH) throw denied(route)
    if (!this.#exists(old) || !this.sandbox.isFolder(folderOf(to))) throw noSuchFile(`, ${route}`)
    if (`${normalised(String(to))}/`.startsWith(`${old}/`)) return
    this.sandbox.rename(old, String(to))
  }

  #exists(path: string): boolean {
    return this.sandbox.isFolder(path) || this.sandbox.file(path) !== null
  }

  #stats(path: string): Stats {
    if (this.sandbox.isFolder(path)) return new Stats(null)
    const file = this.sandbox.file(path)
    if (!file) throw noSuchFile(` ${path}`)
    return new Stats(file)
  }
}
