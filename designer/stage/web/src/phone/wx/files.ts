import { asynchronous, Failure, optionsOf, type Options } from '../answers'
import { bytesOf, toBase64 } from '../files/encodings'
import { digest } from '../files/digests'
import { Descriptors } from '../files/descriptors'
import { FolderWorks } from '../files/folders'
import { FileWorks } from '../files/works'
import { readEntries, unzip } from '../files/zip'
import { remark, type Area, type Phone } from './area'
import { knownObject } from './known'

type Work = (options: Options) => unknown

/** A call with its options in the order of the synchronous form, which answers with the member `gives`. */
interface Call {
  work: Work
  names: string[]
  gives?: string
}

/** wx.getFileSystemManager and the older calls of `wx` itself. */
export function filesArea(phone: Phone): Area {
  const works = new FileWorks(phone.sandbox)
  const calls = callsOf(works, new FolderWorks(phone.sandbox), new Descriptors(works))
  const both = Object.entries(calls).flatMap(([name, call]) => [[name, asynchronous(phone.host, name, call.work)], [`${name}Sync`, synchronous(name, call)]])
  const later: Record<string, Work> = {
    getFileInfo: async ({ filePath, digestAlgorithm }) => fileInfo(works, filePath, digestAlgorithm),
    getSavedFileList: () => works.savedList(),
    removeSavedFile: ({ filePath }) => works.removeSaved(filePath),
    readZipEntry: async ({ filePath, entries, encoding }) => ({ entries: await readEntries(works.bytes(filePath), entries, encoding) }),
    unzip: async ({ zipFilePath, targetPath }) => works.unpack(targetPath, await unzip(works.packed(zipFilePath, targetPath))),
  }
  const older: Record<string, Work> = {
    getFileInfo: later['getFileInfo']!,
    getSavedFileList: later['getSavedFileList']!,
    removeSavedFile: later['removeSavedFile']!,
    getSavedFileInfo: ({ filePath }) => works.savedInfo(filePath),
    saveFile: calls['saveFile']!.work,
    saveFileToDisk: ({ filePath }) => saveToDisk(phone, works.infoBytes(filePath), String(filePath)),
    openDocument: ({ filePath }) => openDocument(phone, works.infoBytes(filePath), String(filePath)),
  }
  const asynchronously = (named: Record<string, Work>): Area => Object.fromEntries(Object.entries(named).map(([name, work]) => [name, asynchronous(phone.host, name, work)]))
  const manager = { ...(Object.fromEntries(both) as Area), ...asynchronously(later) }
  return { ...bufferUrls(phone), getFileSystemManager: () => knownObject(phone.host, 'FileSystemManager', manager), ...asynchronously(older) }
}

/** Keeps a file on the computer, where the person says. */
async function saveToDisk({ host, files }: Phone, bytes: Uint8Array, path: string): Promise<void> {
  if (host.mode() === 'design' || !(await files.save(path.split('/').at(-1)!, toBase64(bytes)))) throw new Failure('cancel')
}

/** A phone shows the document in a page of its own; here it is only named. */
function openDocument({ host }: Phone, bytes: Uint8Array, path: string): void {
  remark(host, 'info', `wx.openDocument: a phone would show ${path} (${bytes.length} bytes).`)
}

/** Buffers as files that can be shown. */
function bufferUrls({ sandbox }: Phone): Area {
  return {
    createBufferURL: (buffer: unknown) => sandbox.addTemporary(bytesOf(buffer), ''),
    revokeBufferURL: (path: unknown) => sandbox.remove(String(path)),
  }
}

function callsOf(files: FileWorks, folders: FolderWorks, open: Descriptors): Record<string, Call> {
  return {
    access: { names: ['path'], work: ({ path }) => folders.access(path) },
    stat: { names: ['path', 'recursive'], gives: 'stats', work: ({ path, recursive }) => ({ stats: folders.stat(path, recursive === true) }) },
    mkdir: { names: ['dirPath', 'recursive'], work: ({ dirPath, recursive }) => folders.make(dirPath, recursive === true) },
    rmdir: { names: ['dirPath', 'recursive'], work: ({ dirPath, recursive }) => folders.remove(dirPath, recursive === true) },
    readdir: { names: ['dirPath'], gives: 'files', work: ({ dirPath }) => ({ files: folders.names(dirPath) }) },
    rename: { names: ['oldPath', 'newPath'], work: ({ oldPath, newPath }) => folders.rename(oldPath, newPath) },
    readFile: { names: ['filePath', 'encoding', 'position', 'length'], gives: 'data', work: (options) => ({ data: files.read(options) }) },
    writeFile: { names: ['filePath', 'data', 'encoding'], work: ({ filePath, data, encoding }) => files.write(filePath, data, encoding) },
    appendFile: { names: ['filePath', 'data', 'encoding'], work: ({ filePath, data, encoding }) => files.append(filePath, data, encoding) },
    copyFile: { names: ['srcPath', 'destPath'], work: ({ srcPath, destPath }) => files.copy(srcPath, destPath) },
    unlink: { names: ['filePath'], work: ({ filePath }) => files.unlink(filePath) },
    truncate: { names: ['filePath', 'length'], work: ({ filePath, length }) => files.truncate(filePath, length) },
    saveFile: { names: ['tempFilePath', 'filePath'], gives: 'savedFilePath', work: ({ tempFilePath, filePath }) => ({ savedFilePath: files.save(tempFilePath, filePath) }) },
    // What is opened is told by one object in both forms.
    open: { names: [], gives: 'fd', work: ({ filePath, flag }) => ({ fd: open.open(filePath, flag) }) },
    close: { names: [], work: ({ fd }) => open.close(fd) },
    read: { names: [], work: (options) => open.read(options) },
    write: { names: [], work: (options) => open.write(options) },
    fstat: { names: [], gives: 'stats', work: ({ fd }) => ({ stats: open.stat(fd) }) },
    ftruncate: { names: [], work: ({ fd, length }) => open.truncate(fd, length) },
  }
}

async function fileInfo(files: FileWorks, path: unknown, algorithm: unknown = 'md5'): Promise<object> {
  const bytes = files.infoBytes(path)
  return { size: bytes.length, digest: await digest(bytes, algorithm) }
}

/** The form with values in order, or with one object, which returns one value of the answer and throws. */
function synchronous(name: string, { work, names, gives }: Call): (...values: unknown[]) => unknown {
  return (...values) => {
    try {
      const options = names.length === 0 ? optionsOf(values[0]) : Object.fromEntries(names.map((each, index) => [each, values[index]]))
      const answer = work(options)
      return gives === undefined ? answer : optionsOf(answer)[gives]
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      const message = `${name}Sync:fail ${error.message}`
      throw Object.assign(new Error(message), error.fields, { errMsg: message })
    }
  }
}
