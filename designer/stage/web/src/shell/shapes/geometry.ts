/** The shapes of layouts that a frame may tell. */
import type { GeometryEvent } from '../../protocol/geometry'
import { list, number, oneOf, orNull, shape, string, tuple, type Check } from '../checks'

const node = shape({
  ref: string,
  items: list(number),
  parent: number,
  boxes: list(tuple(4)),
  clip: orNull(tuple(4)),
  flow: oneOf('row', 'column', 'row-reverse', 'column-reverse', 'inline', 'none'),
  padding: tuple(4),
  margin: tuple(4),
})

const rest = {
  page: string,
  viewport: shape({ width: number, height: number }),
  scroll: shape({ x: number, y: number, width: number, height: number }),
}

const kept = shape({ from: number, count: number, dx: number, dy: number })
const changed = shape({ from: number, nodes: list(node) })

export const GEOMETRY_EVENTS: Record<GeometryEvent['type'], Check> = {
  geometry: shape({ serial: number, geometry: shape({ ...rest, nodes: list(node) }) }),
  geometryChange: shape({ serial: number, geometry: shape(rest), runs: list((run) => kept(run) || changed(run)) }),
}
