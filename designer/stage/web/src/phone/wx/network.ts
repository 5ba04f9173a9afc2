import type { Header } from '../../protocol/network'
import { asynchronous, optionsOf, requiredText, Failure, type Options } from '../answers'
import { bufferOf } from '../files/encodings'
import { noSuchFile } from '../files/faults'
import { multipart } from '../network/multipart'
import { dataOf, headerOf, withBody } from '../network/bodies'
import type { Head, Transfer, TransferAnswer } from '../network/line'
import { TaskListeners } from '../network/task'
import { waitOf } from '../network/waits'
import type { Area, Phone } from './area'
import { knownObject } from './known'

const METHODS = ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT', 'PATCH']

type Kind = 'request' | 'downloadFile' | 'uploadFile'

/** What one kind of transfer is made of. */
interface Work {
  task: string
  prepare(options: Options): Partial<Transfer> & { url: string }
  answer(answer: TransferAnswer, options: Options): object
}

/** wx.request, wx.downloadFile and wx.uploadFile, through the host. */
export function networkArea(phone: Phone): Area {
  const works: Record<Kind, Work> = {
    request: { task: 'RequestTask', prepare: request, answer: (answer, options) => ({ ...head(answer), data: dataOf(answer, options), exception: { retryCount: 0, reasons: [] }, useHttpDNS: false }) },
    downloadFile: { task: 'DownloadTask', prepare: (options) => ({ kind: 'download', url: requiredText(options, 'url') }), answer: (answer, options) => downloaded(phone, answer, options) },
    uploadFile: { task: 'UploadTask', prepare: (options) => upload(phone, options), answer: (answer) => ({ ...head(answer), data: new TextDecoder().decode(answer.body) }) },
  }
  return Object.fromEntries(Object.entries(works).map(([name, work]) => [name, (options?: unknown) => begin(phone, name as Kind, work, optionsOf(options))]))
}

/** These give a task and never a promise. */
function begin(phone: Phone, name: Kind, work: Work, options: Options): Area {
  const listeners = new TaskListeners(phone.host)
  let abort = (): void => undefined
  const settle = asynchronous(phone.host, name, async () => {
    const transfer: Transfer = {
      kind: 'request', method: 'GET', header: headerOf(options['header']), body: new Uint8Array(), timeout: waitOf(phone.host, name, options), chunked: false, follows: options['redirect'] !== 'manual',
      ...work.prepare(options),
    }
    const running = phone.network.begin(transfer, {
      headers: (received) => listeners.tell('HeadersReceived', head(received)),
      chunk: (data) => listeners.tell('ChunkReceived', { data: bufferOf(data) }),
      progress: (sent, done, total) => tellProgress(listeners, name, sent, done, total),
    })
    abort = running.abort
    return work.answer(await running.answer, options)
  })
  settle({ complete: () => undefined, ...options })
  return knownObject(phone.host, work.task, { ...listeners.area(['HeadersReceived', name === 'request' ? 'ChunkReceived' : 'ProgressUpdate']), abort: () => abort() })
}

function request(options: Options): Partial<Transfer> & { url: string } {
  const method = String(options['method'] ?? 'GET').toUpperCase()
  if (!METHODS.includes(method) || method === 'CONNECT') throw new Failure(`invalid method "${method}"`)
  return { kind: 'request', method, chunked: options['enableChunked'] === true, ...withBody(method, requiredText(options, 'url'), headerOf(options['header']), options['data']) }
}

function upload({ sandbox }: Phone, options: Options): Partial<Transfer> & { url: string } {
  const [url, path, name] = ['url', 'filePath', 'name'].map((key) => requiredText(options, key)) as [string, string, string]
  const bytes = sandbox.read(path)
  if (!bytes) throw noSuchFile(`, open ${path}`)
  const { body, type } = multipart({ ...optionsOf(options['formData']) }, { name, fileName: path.split('/').at(-1)!, bytes })
  const header = Object.entries(headerOf(options['header'])).filter(([key]) => key.toLowerCase() !== 'content-type')
  return { kind: 'upload', method: 'POST', url, body, header: { ...Object.fromEntries(header), 'content-type': type } }
}

function downloaded({ sandbox }: Phone, answer: TransferAnswer, options: Options): object {
  const wanted: unknown = options['filePath']
  if (typeof wanted === 'string' && wanted !== '') {
    sandbox.store(wanted, answer.body)
    return { ...head(answer), filePath: wanted }
  }
  return { ...head(answer), tempFilePath: sandbox.addTemporary(answer.body, extensionOf(String(options['url']), answer)) }
}

/** The ending of the address, else what the kind of the answer is called by. */
function extensionOf(url: string, { header }: TransferAnswer): string {
  const type = Object.entries(header).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
  const written = /\.(\w{1,5})(?:[?#]|$)/.exec(url.replace(/^\w+:\/\/[^/]*/, ''))?.[1]
  return written ?? /^\w+\/([\w-]{1,12})/.exec(type)?.[1]?.replace('jpeg', 'jpg').replace('plain', 'txt') ?? ''
}

function head({ status, header, cookies }: Head): { statusCode: number; header: object; cookies: string[] } {
  return { statusCode: status, header: named(header), cookies: [...cookies] }
}

/** Phones tell headers as the server writes them, in one case or the other: both spellings are there, one is listed. */
function named(header: Header): object {
  const listed: Header = {}
  for (const [name, value] of Object.entries(header)) {
    listed[name.replace(/(?:^|-)[a-z]/g, (start) => start.toUpperCase())] = value
    if (/[a-z]/.test(name)) Object.defineProperty(listed, name.toLowerCase(), { value, configurable: true, writable: true })
  }
  return listed
}

function tellProgress(listeners: TaskListeners, name: Kind, sent: boolean, done: number, total: number): void {
  const progress = total > 0 ? Math.floor((done / total) * 100) : 0
  if (name === 'uploadFile' && sent) listeners.tell('ProgressUpdate', { progress, totalBytesSent: done, totalBytesExpectedToSend: Math.max(total, 0) })
  if (name === 'downloadFile' && !sent) listeners.tell('ProgressUpdate', { progress, totalBytesWritten: done, totalBytesExpectedToWrite: Math.max(total, 0) })
}
