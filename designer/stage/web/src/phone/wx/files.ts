import { asynchronous, Failure } from '../answers'
import type { WxHost } from '../host'
import type { Area, Phone } from './area'
import { knownObject } from './known'

/** Root of what an app may write (wx.env.USER_DATA_PATH). */
export const USER_DATA_PATH = 'wxfile://usr'

type Work = (options: Record<string, any>) => unknown

/** wx.getFileSystemManager: reads the app's own texts, keeps what is written until the app ends. */
export function filesArea({ host }: Phone): Area {
  const written = new Map<string, string>()
  const read = (path: string): string => {
    const text = written.get(path) ?? host.text(path.replace(/^\.?\//, ''))
    if (text === null) throw new Failure(`no such file or directory, open '${path}'`)
    return text
  }
  const works: Record<string, { names: string[]; work: Work }> = {
    access: { names: ['path'], work: ({ path }) => void read(path) },
    readFile: { names: ['filePath', 'encoding'], work: ({ filePath, encoding }) => ({ data: encoded(read(filePath), encoding) }) },
    writeFile: { names: ['filePath', 'data', 'encoding'], work: ({ filePath, data }) => void written.set(writable(filePath), String(data)) },
    appendFile: { names: ['filePath', 'data'], work: ({ filePath, data }) => void written.set(writable(filePath), read(filePath) + String(data)) },
    unlink: { names: ['filePath'], work: ({ filePath }) => void (read(filePath), written.delete(writable(filePath))) },
    copyFile: { names: ['srcPath', 'destPath'], work: ({ srcPath, destPath }) => void written.set(writable(destPath), read(srcPath)) },
    mkdir: { names: ['dirPath'], work: () => undefined },
    readdir: { names: ['dirPath'], work: ({ dirPath }) => ({ files: children(written, dirPath) }) },
  }
  const played = Object.entries(works).flatMap(([name, { names, work }]) => [
    [name, asynchronous(host, name, work)],
    [`${name}Sync`, synchronous(name, names, work)],
  ])
  return { getFileSystemManager: () => manager(host, Object.fromEntries(played) as Area) }
}

function manager(host: WxHost, played: Area): Area {
  return knownObject(host, 'FileSystemManager', played)
}

function writable(path: string): string {
  if (!path.startsWith(`${USER_DATA_PATH}/`)) throw new Failure(`permission denied, open '${path}'`)
  return path
}

function children(written: Map<string, string>, folder: string): string[] {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  const inside = [...written.keys()].filter((path) => path.startsWith(prefix))
  return [...new Set(inside.map((path) => path.slice(prefix.length).split('/')[0]!))]
}

function encoded(text: string, encoding: unknown): string | ArrayBuffer {
  return typeof encoding === 'string' ? text : new TextEncoder().encode(text).buffer
}

/** The form with values in order, which returns the one value of the answer and throws. */
function synchronous(name: string, names: string[], work: Work): (...values: unknown[]) => unknown {
  return (...values) => {
    try {
      const answer = work(Object.fromEntries(names.map((each, index) => [each, values[index]])))
      return Object.values((answer ?? {}) as object)[0]
    } catch (error) {
      throw error instanceof Failure ? new Error(`${name}Sync:fail ${error.message}`) : error
    }
  }
}
