/** How `wx` functions answer: by callbacks where one is given, else by a promise, always in a later task. */
import type { WxHost } from './host'

export type Options = Record<string, any>
/** A function of `wx`. */
export type Api = (options?: any, ...rest: any[]) => unknown

/** Thrown by a function of `wx` to fail with `NAME:fail MESSAGE`, and with what else WeChat gives then (`errCode`). */
export class Failure extends Error {
  constructor(message: string, readonly fields: Options = {}) {
    super(message)
  }
}

/** The options as they were given; anything but an object counts as none. */
export function optionsOf(given: unknown): Options {
  return typeof given === 'object' && given !== null ? (given as Options) : {}
}

/** A string that must be there; otherwise the failure that WeChat words. */
export function requiredText(options: Options, name: string): string {
  return required(options, name, 'String') as string
}

/** A number that must be there; otherwise the failure that WeChat words. */
export function requiredNumber(options: Options, name: string): number {
  return required(options, name, 'Number') as number
}

/** A list that must be there; otherwise the failure that WeChat words. */
export function requiredList(options: Options, name: string): unknown[] {
  return required(options, name, 'Array') as unknown[]
}

/** A text of the options, `fallback` for anything else; numbers are written out, as WeChat shows them. */
export function textOf(value: unknown, fallback = ''): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : fallback
}

function required(options: Options, name: string, kind: 'String' | 'Number' | 'Array'): unknown {
  const value: unknown = options[name]
  if (kindOf(value) === kind) return value
  throw new Failure(`parameter error: parameter.${name} should be ${kind} instead of ${kindOf(value)};`)
}

function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}

/** Makes `wx.NAME`. `work` runs at once; what it returns or resolves to is the answer, what it throws makes it fail. */
export function asynchronous(host: WxHost, name: string, work: (options: Options) => unknown): Api {
  return (given) => {
    const options = optionsOf(given)
    const settled = attempt(name, () => work(options))
    const later = settled.then((answer) => new Promise<Answer>((resolve) => setTimeout(() => resolve(answer), 0)))
    if (options['success'] || options['fail'] || options['complete']) {
      void later.then((answer) => call(host, options, answer))
      return undefined
    }
    return later.then(({ failed, value }) => (failed ? Promise.reject(value) : value))
  }
}

interface Answer {
  failed: boolean
  value: Options
}

async function attempt(name: string, work: () => unknown): Promise<Answer> {
  try {
    return { failed: false, value: { ...optionsOf(await work()), errMsg: `${name}:ok` } }
  } catch (error) {
    // Odd values of a project can make work throw anything; to the project that is a failed call like any other.
    const fields = error instanceof Failure ? error.fields : {}
    return { failed: true, value: { ...fields, errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` } }
  }
}

function call(host: WxHost, options: Options, { failed, value }: Answer): void {
  for (const name of [failed ? 'fail' : 'success', 'complete']) {
    const callback: unknown = options[name]
    if (typeof callback === 'function') host.guard(callback as Api, value)
  }
}
