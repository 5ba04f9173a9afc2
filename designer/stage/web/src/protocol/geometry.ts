/** How a layout became another one, so that an edit of a long page stays a short message. */
import type { Geometry, NodeGeometry } from '../protocol'

/** Nodes of the layout before, from `from` on, that have moved by `dx` and `dy` px and are otherwise the same; their parents are the same nodes. */
export interface KeptNodes {
  from: number
  count: number
  dx: number
  dy: number
}

/** Nodes as they are now. They are the ones from `from` on of the layout before; -1: new ones. */
export interface ChangedNodes {
  from: number
  nodes: NodeGeometry[]
}

export type NodeRun = KeptNodes | ChangedNodes

export type GeometryEvent =
  /** A layout with all its nodes; `serial` counts layouts. */
  | { type: 'geometry'; serial: number; geometry: Geometry }
  /** A layout in terms of the one numbered `serial - 1`; Python asks for `measure` when it does not hold that. */
  | { type: 'geometryChange'; serial: number; geometry: Omit<Geometry, 'nodes'>; runs: NodeRun[] }
