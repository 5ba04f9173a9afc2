/** Files of the computer that the person gives to the app. */
import type { ChosenFile, PhoneEvent } from '../../protocol/phone'
import { Failure } from '../answers'
import { fromBase64 } from '../files/encodings'
import type { Sandbox } from '../files/sandbox'
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
export async function pickFiles({ files, sandbox }: Phone, kind: 'image' | 'video' | 'media' | 'file', count: number, extensions: string[] = []): Promise<TakenFile[]> {
  const chosen = await files.choose(kind, extensions, count)
  if (!chosen || chosen.length === 0) throw new Failure('cancel')
  return chosen.slice(0, count).map(({ name, kind: type, data }) => takenFile(sandbox, name, type, fromBase64(data)))
}

/** A file of the app's sandbox, which can be shown, read and uploaded until the app ends. `kind` is a media type. */
export function takenFile(sandbox: Sandbox, name: string, kind: string, bytes: Uint8Array): TakenFile {
  const ending = /\.(\w{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return { name, kind, path: sandbox.addTemporary(bytes, ending), blob: new Blob([bytes as BlobPart], { type: kind }) }
}
