/** What an app says of the network, and hears. Bodies are base64. */

export type TransferKind = 'request' | 'download' | 'upload'
export type Header = Record<string, string>
/** Who answered: the network, a recording, or a recording of a request that differs a little. */
export type AnswerSource = 'real' | 'recorded' | 'similar'

/** Frame -> Python. */
export type NetworkEvent =
  /** Ends with `networkDone` or `networkFailed` of the same `id`. `timeout` in ms; `chunked`: the body comes in `networkChunk`s. */
  | { type: 'networkRequest'; id: number; kind: TransferKind; method: string; url: string; header: Header; body: string; timeout: number; chunked: boolean; follows: boolean }
  | { type: 'networkAbort'; id: number }
  | { type: 'socketOpen'; id: number; url: string; header: Header; protocols: string[]; timeout: number }
  | { type: 'socketSend'; id: number; data: string; binary: boolean }
  | { type: 'socketClose'; id: number; code: number; reason: string }

/** Python -> frame. */
export type NetworkCommand = TransferCommand | SocketCommand

export type TransferCommand =
  | { type: 'networkHeaders'; id: number; status: number; header: Header; cookies: string[] }
  | { type: 'networkChunk'; id: number; data: string }
  /** `sent`: of the request, else of the answer; in bytes, `total` -1 when unknown. */
  | { type: 'networkProgress'; id: number; sent: boolean; done: number; total: number }
  | { type: 'networkDone'; id: number; status: number; header: Header; cookies: string[]; body: string; source: AnswerSource }
  /** `message` follows `NAME:fail ` in errMsg; `errno` 0: none. */
  | { type: 'networkFailed'; id: number; message: string; errno: number }

export type SocketCommand =
  | { type: 'socketOpened'; id: number; protocol: string }
  | { type: 'socketMessage'; id: number; data: string; binary: boolean }
  | { type: 'socketClosed'; id: number; code: number; reason: string }
  | { type: 'socketFailed'; id: number; message: string; errno: number }
