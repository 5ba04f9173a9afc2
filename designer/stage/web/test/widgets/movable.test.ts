import assert from 'node:assert/strict'
import { test } from 'node:test'
import { glide, inside, settleTime, stretched } from '../../../../../widgets/movable-view/place'

const AREA = { width: 200, height: 100 }

test('a movable view is held inside its area', () => {
  assert.deepEqual(inside({ x: 190, y: -5 }, AREA, { width: 50, height: 50 }), { x: 150, y: 0 })
})

test('a movable view larger than its area covers it', () => {
  assert.deepEqual(inside({ x: 30, y: -400 }, AREA, { width: 300, height: 300 }), { x: 0, y: -200 })
})

test('more friction ends a glide sooner', () => {
  const [smooth, rough] = [glide({ x: 1, y: 0 }, 1), glide({ x: 1, y: 0 }, 4)]
  assert.ok(smooth.time > rough.time && smooth.x > rough.x && smooth.y === 0)
})

test('friction and damping that are not positive are the usual ones', () => {
  assert.deepEqual(glide({ x: 1, y: 0 }, 0), glide({ x: 1, y: 0 }, 2))
  assert.equal(settleTime(-1), settleTime(20))
})

test('behind the border a view follows a third of the way', () => {
  assert.deepEqual(stretched({ x: -30, y: 10 }, { x: 0, y: 10 }), { x: -10, y: 10 })
})
