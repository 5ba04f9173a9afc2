import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GeometryTeller, runsBetween } from '@stage/engine/geometry-change'
import type { Box, Geometry, NodeGeometry } from '@stage/protocol'

function node(ref: string, parent: number, y: number, height = 10): NodeGeometry {
  const box: Box = [0, y, 100, height]
  return { ref, items: [], parent, boxes: [box], clip: null, flow: 'column', padding: [0, 0, 0, 0], margin: [0, 0, 0, 0] }
}

/** A page with a row of boxes below each other. */
function page(...refs: string[]): NodeGeometry[] {
  return [node('page', -1, 0, refs.length * 10), ...refs.map((ref, index) => node(ref, 0, index * 10))]
}

const REFS = [...'abcdefgh']

test('a layout that stayed is one run', () => {
  assert.deepEqual(runsBetween(page(...REFS), page(...REFS)), [{ from: 0, count: 9, dx: 0, dy: 0 }])
})

test('what stands behind a new node moves as one run, and what is around it is told again', () => {
  const after = page('a', 'b', 'new', ...REFS.slice(2))
  assert.deepEqual(runsBetween(page(...REFS), after), [
    { from: 0, nodes: [after[0]] },
    { from: 1, count: 2, dx: 0, dy: 0 },
    { from: -1, nodes: [after[3]] },
    { from: 3, count: 6, dx: 0, dy: 10 },
  ])
})

test('a node that goes is left out of the runs', () => {
  const after = page('a', ...REFS.slice(2))
  assert.deepEqual(runsBetween(page(...REFS), after), [
    { from: 0, nodes: [after[0]] },
    { from: 1, count: 1, dx: 0, dy: 0 },
    { from: 3, count: 6, dx: 0, dy: -10 },
  ])
})

test('a node below another parent is told again', () => {
  const after = page(...REFS)
  after[8] = { ...after[8]!, parent: 7 }
  assert.deepEqual(runsBetween(page(...REFS), after)?.at(-1), { from: 8, nodes: [after[8]] })
})

test('a node without boxes moves with those before it', () => {
  const hidden = (nodes: NodeGeometry[], at: number): NodeGeometry[] => nodes.map((each, index) => (index === at ? { ...each, boxes: [] } : each))
  const runs = runsBetween(hidden(page(...REFS), 5), hidden(page('new', ...REFS), 6))
  assert.deepEqual(runs?.at(-1), { from: 1, count: 8, dx: 0, dy: 10 })
})

test('a layout that is another one is told as a whole', () => {
  assert.equal(runsBetween(page(...REFS), page(...'ijklmnop')), null)
})

test('the first layout, that of another page and one that is asked for are told as a whole', () => {
  const teller = new GeometryTeller()
  const geometry = (name: string): Geometry => ({ page: name, viewport: { width: 1, height: 1 }, scroll: { x: 0, y: 0, width: 1, height: 1 }, nodes: page(...REFS) })
  const told = [geometry('p'), geometry('p'), geometry('q'), geometry('q')].map((each, index) => teller.tell(each, index === 3))
  assert.deepEqual(told.map(({ type, serial }) => [type, serial]), [['geometry', 1], ['geometryChange', 2], ['geometry', 3], ['geometry', 4]])
})
