/** Files of the computer that the person gives to the app. */
import type { ChosenFile, PhoneEvent } from '../../protocol/phone'
import { Failure } from '../answers'
import type { WxHost } from '../host'
import type { Phone } from './area'

/** A file in the frame; `path` is what scripts get for it. */
export interface TakenFile {
  name: string
  kind: string
  path: string
  blob: Blob
}

/** The line to the computer's file dialogs. */
export class FileLine {
  #last = 0
  readonly #waiting = new Map<number, (answer: unknown) => void>()

  constructor(private readonly host: WxHost) {}

  /** What was chosen; null for nothing. */
  choose(kind: 'image' | 'video' | 'media' | 'file', extensions: string[], count: number): Promise<ChosenFile[] | null> {
    return this.#ask({ type: 'chooseFiles', kind, extensions, count }) as Promise<ChosenFile[] | null>
  }

  /** Whether a file was saved. `data` is base64. */
  save(name: string, data: string): Promise<boolean> {
    return this.#ask({ type: 'saveFile', name, data }) as Promise<boolean>
  }

  answered(id: number, answer: unknown): void {
    this.#waiting.get(id)?.(answer)
    this.#waiting.delete(id)
  }

  #ask(question: PhoneEvent extends infer Each ? (Each extends PhoneEvent ? Omit<Each, 'id'> : never) : never): Promise<unknown> {
    const id = ++this.#last
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.host.post({ ...question, id } as PhoneEvent)
    })
  }
}

/** Lets the person choose at most `count` files. Raises the Failure of a cancelled choice. */
export async function pickFiles({ files }: Phone, kind: 'image' | 'video' | 'media' | 'file', count: number, extensions: string[] = []): Promise<TakenFile[]> {
  const chosen = await files.choose(kind, extensions, count)
  if (!chosen || chosen.length === 0) throw new Failure('cancel')
  return Promise.all(chosen.slice(0, count).map(take))
}

/** The fragment keeps the name's ending, which scripts cut off a path to know its type. */
async function take({ name, kind, data }: ChosenFile): Promise<TakenFile> {
  const blob = await (await fetch(`data:${kind};base64,${data}`)).blob()
  return { name, kind, blob, path: temporaryPath(blob, name) }
}

/** A path under which a blob can be shown, uploaded and read until the app ends. */
export function temporaryPath(blob: Blob, name: string): string {
  const ending = /\.\w{1,8}$/.exec(name)?.[0].toLowerCase() ?? ''
  return `${URL.createObjectURL(blob)}#tmp${ending}`
}
