/** The shape of what a frame tells about events that a person can let happen. */
import type { TriggerEvent } from '../../protocol/triggers'
import { list, number, shape, string, type Check } from '../checks'

const box = shape({ box: number, tag: string, id: string, ref: string })

export const TRIGGER_EVENTS: Record<TriggerEvent['type'], Check> = { triggers: shape({ boxes: list(box) }) }
