import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chance, street } from '../../../../../widgets/map/ground'
import { View } from '../../../../../widgets/map/projection'
import { roundLength } from '../../../../../widgets/map/scene'

const BEIJING = { latitude: 39.9087, longitude: 116.3975 }
const view = new View(BEIJING, 15, 0, 300, 200)
const near = (value: number, expected: number, slack = 1e-6): void => assert.ok(Math.abs(value - expected) <= slack, `${value} is not ${expected}`)

test('the middle of a map stands in the middle of its box', () => {
  assert.deepEqual(view.point(BEIJING), { x: 150, y: 100 })
})

for (const rotate of [0, 30, 180]) {
  test(`a place comes back from its point on a map turned by ${rotate} degrees`, () => {
    const turned = view.with({ rotate })
    const place = { latitude: 39.905, longitude: 116.401 }
    const back = turned.place(turned.point(place))
    near(back.latitude, place.latitude)
    near(back.longitude, place.longitude)
  })
}

test('north is up and east is right', () => {
  const { x, y } = view.point({ latitude: 39.91, longitude: 116.4 })
  assert.ok(x > 150 && y < 100)
})

test('the place under the finger stays there while the scale changes', () => {
  const point = { x: 40, y: 160 }
  const fixed = view.place(point)
  const { x, y } = view.zoomed(17.5, point).point(fixed)
  near(x, point.x, 1e-3)
  near(y, point.y, 1e-3)
})

test('all points that are included lie inside the padding', () => {
  const places = [{ latitude: 31.2, longitude: 121.4 }, { latitude: 31.3, longitude: 121.6 }]
  const fitted = view.including(places, [10, 20, 30, 40], 3, 20)
  for (const { x, y } of places.map((place) => fitted.point(place))) {
    assert.ok(x >= 40 - 1e-6 && x <= 280 + 1e-6 && y >= 10 - 1e-6 && y <= 170 + 1e-6, `${x} ${y}`)
  }
})

test('a degree of latitude is about 111 km', () => {
  const metres = (view.point({ ...BEIJING, latitude: 39.4087 }).y - view.point({ ...BEIJING, latitude: 40.4087 }).y) * view.metresPerPixel
  near(metres, 111_320, 500)
})

test('streets stand in order, and the same ones again', () => {
  const streets = Array.from({ length: 50 }, (_, index) => street(107_900 + index, 17, 0))
  assert.deepEqual([...streets].sort((a, b) => a - b), streets)
  assert.equal(chance(3, 4, 5), chance(3, 4, 5))
})

for (const [most, text] of [[9, '5 米'], [100, '100 米'], [640, '500 米'], [2400, '2 公里']] as const) {
  test(`a scale bar of at most ${most} m says ${text}`, () => {
    assert.equal(roundLength(most).text, text)
  })
}
