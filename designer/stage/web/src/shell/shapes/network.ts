/** Shapes of what a frame says of the network. */
import type { NetworkEvent } from '../../protocol/network'
import { boolean, list, long, number, oneOf, record, shape, string, type Check } from '../checks'

/** 10 MB as base64, the largest body of a request. */
const LONGEST_BODY = 14_000_000

export const NETWORK_EVENTS: Record<NetworkEvent['type'], Check> = {
  networkRequest: shape({
    id: number,
    kind: oneOf('request', 'download', 'upload'),
    method: string,
    url: string,
    header: record(string),
    body: long(LONGEST_BODY),
    timeout: number,
    chunked: boolean,
    follows: boolean,
  }),
  networkAbort: shape({ id: number }),
  socketOpen: shape({ id: number, url: string, header: record(string), protocols: list(string), timeout: number }),
  socketSend: shape({ id: number, data: long(LONGEST_BODY), binary: boolean }),
  socketClose: shape({ id: number, code: number, reason: string }),
}
