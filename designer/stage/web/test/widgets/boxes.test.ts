import assert from 'node:assert/strict'
import { test } from 'node:test'
import { windowOf } from '@stage/behaviors/builder'
import { bricks } from '@stage/behaviors/grid'
import { alignedBy } from '@stage/behaviors/scrolling'
import { restOf, stops } from '../../../../../widgets/draggable-sheet/sizes'

test('each brick goes into the column that is the shortest so far', () => {
  const columns = bricks([50, 10, 20, 5], 2, 4).map(({ column, row }) => [column, row])
  assert.deepEqual(columns, [[0, 0], [1, 0], [1, 14], [1, 38]])
})

test('a window of rows holds those that are seen in part', () => {
  assert.deepEqual(windowOf(-100, 100, 30, 1000), [0, 4])
  assert.deepEqual(windowOf(45, 100, 30, 1000), [1, 4])
  assert.deepEqual(windowOf(45, 100, 30, 2), [1, 2])
})

test('an element is brought to the start, the middle, the end, or just into sight', () => {
  assert.equal(alignedBy('start', 40, 20, 100), 40)
  assert.equal(alignedBy('center', 40, 20, 100), 0)
  assert.equal(alignedBy('end', 40, 20, 100), -40)
  assert.equal(alignedBy('nearest', 40, 20, 100), 0)
  assert.equal(alignedBy('nearest', 95, 20, 100), 15)
})

test('a sheet rests at its sizes, a flick takes it to the next', () => {
  const fixed = stops(0.25, 1, [0.6, 0.1, 0.4])
  assert.deepEqual(fixed, [0.25, 0.4, 0.6, 1])
  assert.equal(restOf(0.52, 0, 400, 0.25, 1, fixed), 0.6)
  assert.equal(restOf(0.41, 1, 400, 0.25, 1, fixed), 0.6)
  assert.equal(restOf(0.59, -1, 400, 0.25, 1, fixed), 0.4)
  assert.equal(restOf(0.9, 9, 400, 0.25, 1, null), 1)
})
