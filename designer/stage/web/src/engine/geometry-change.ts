/** What became of a layout, told in runs of nodes that stayed or moved together. */
import type { Box, Geometry, NodeGeometry } from '../protocol'
import type { GeometryEvent, NodeRun } from '../protocol/geometry'

/** Lengths are told in hundredths of a px; sums of them differ by less than this. */
const EXACT = 0.001

/** Tells layouts one after the other, each as shortly as it can. */
export class GeometryTeller {
  #serial = 0
  #last: Geometry | null = null

  /** The message for a layout; with all its nodes where `whole` asks for them. */
  tell(geometry: Geometry, whole: boolean): GeometryEvent {
    const before = this.#last
    this.#last = geometry
    this.#serial += 1
    const serial = this.#serial
    const runs = whole || before?.page !== geometry.page ? null : runsBetween(before.nodes, geometry.nodes)
    if (!runs) return { type: 'geometry', serial, geometry }
    const { nodes: _, ...rest } = geometry
    return { type: 'geometryChange', serial, geometry: rest, runs }
  }
}

/** How `before` became `after`; null when telling that would be no shorter than telling all. */
export function runsBetween(before: NodeGeometry[], after: NodeGeometry[]): NodeRun[] | null {
  const formerOf = alignment(before, after)
  const runs: NodeRun[] = []
  let told = 0
  after.forEach((node, index) => {
    const from = formerOf(index)
    const old = before[from]
    const move = old && formerOf(node.parent) === old.parent ? moveOf(old, node) : null
    if (!move) told += 1
    extend(runs, from, node, move)
  })
  return told > after.length / 2 ? null : runs
}

interface Move {
  dx: number
  dy: number
  /** Whether it has no boxes, which any movement leaves as they are. */
  anyhow: boolean
}

function extend(runs: NodeRun[], from: number, node: NodeGeometry, move: Move | null): void {
  const run = runs.at(-1)
  if (move && run && 'count' in run && run.from + run.count === from && (move.anyhow || (near(run.dx, move.dx) && near(run.dy, move.dy)))) run.count += 1
  else if (move) runs.push({ from, count: 1, dx: move.dx, dy: move.dy })
  else if (run && 'nodes' in run && (from < 0 ? run.from < 0 : run.from >= 0 && run.from + run.nodes.length === from)) run.nodes.push(node)
  else runs.push({ from, nodes: [node] })
}

/** The index in `before` of each node of `after`, -1 for new ones; those that an edit leaves alone stand before and behind it. */
function alignment(before: NodeGeometry[], after: NodeGeometry[]): (index: number) => number {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && sameNode(before[start]!, after[start]!)) start += 1
  let end = 0
  while (end < shorter - start && sameNode(before[before.length - 1 - end]!, after[after.length - 1 - end]!)) end += 1
  return (index) => {
    if (index < start) return index
    return index >= after.length - end ? index + before.length - after.length : -1
  }
}

function sameNode(left: NodeGeometry, right: NodeGeometry): boolean {
  return left.ref === right.ref && left.items.length === right.items.length && left.items.every((item, index) => item === right.items[index])
}

/** How a node has moved; null when more than its place has changed. */
function moveOf(old: NodeGeometry, now: NodeGeometry): Move | null {
  const [first, here] = [old.boxes[0], now.boxes[0]]
  const dx = first && here ? hundredths(here[0] - first[0]) : 0
  const dy = first && here ? hundredths(here[1] - first[1]) : 0
  const same =
    old.flow === now.flow &&
    old.boxes.length === now.boxes.length &&
    old.boxes.every((box, index) => movedBy(box, now.boxes[index]!, dx, dy)) &&
    (old.clip === null || now.clip === null ? old.clip === now.clip : movedBy(old.clip, now.clip, dx, dy)) &&
    sameLengths(old.padding, now.padding) &&
    sameLengths(old.margin, now.margin)
  return same ? { dx, dy, anyhow: old.boxes.length === 0 && old.clip === null } : null
}

function movedBy(box: Box, other: Box, dx: number, dy: number): boolean {
  return near(box[0] + dx, other[0]) && near(box[1] + dy, other[1]) && box[2] === other[2] && box[3] === other[3]
}

function sameLengths(left: number[], right: number[]): boolean {
  return left.every((length, index) => length === right[index])
}

function near(left: number, right: number): boolean {
  return Math.abs(left - right) < EXACT
}

function hundredths(length: number): number {
  return Math.round(length * 100) / 100
}
