/** Shapes of what a frame says of the network. */
import type { NetworkEvent } from '../../protocol/network'
import { boolean, number, oneOf, record, shape, string, type Check } from '../checks'

export const NETWORK_EVENTS: Record<NetworkEvent['type'], Check> = {
  networkRequest: shape({
    id: number,
    kind: oneOf('request', 'download', 'upload'),
    method: string,
    url: string,
    header: record(string),
    body: string,
    timeout: number,
    chunked: boolean,
    follows: boolean,
  }),
  networkAbort: shape({ id: number }),
}
