/** The shapes of what a frame tells the window's panels. */
import type { InspectionEvent } from '../../protocol/inspection'
import { boolean, list, number, oneOf, shape, string, type Check } from '../checks'

const kind = oneOf('string', 'number', 'boolean', 'null', 'undefined', 'function', 'other', 'array', 'object', 'app', 'page', 'component', 'components')
const row = shape({ key: string, label: string, kind, preview: string, size: number })

const handled = shape({ name: string, handler: string, component: string, target: string, ref: string, detail: string, count: number })

export const INSPECTION_EVENTS: Record<InspectionEvent['type'], Check> = {
  dataRows: shape({ root: string, path: list(string), rows: list(row), total: number }),
  handled: shape({ events: list(handled) }),
  evaluated: shape({ id: number, failed: boolean, text: string }),
}
