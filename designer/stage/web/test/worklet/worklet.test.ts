import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decay, delay, repeat, sequence, spring, timing, type Animation } from '../../src/worklet/animations'
import { bezier, Easing } from '../../src/worklet/easing'
import { derived, SharedValue } from '../../src/worklet/shared'

const still = (): boolean => true

globalThis.cancelAnimationFrame ??= () => undefined

/** The values at these times, in whole numbers. */
function course(animation: Animation, from: number, times: readonly number[]): number[] {
  const running = animation.begin(from)
  return times.map((time) => Math.round(running(time).value))
}

test('timing goes along its curve and ends where it was told to', () => {
  assert.deepEqual(course(timing(100, { duration: 100, easing: Easing.linear }), 0, [0, 25, 100, 400]), [0, 25, 100, 100])
})

test('a spring passes its end and comes to rest on it', () => {
  const values = course(spring(100), 0, [0, 200, 5000])
  assert.equal(values[0], 0)
  assert.equal(values[2], 100)
  assert.ok(course(spring(100), 0, [400]).some((value) => value > 100))
})

test('what dies away stays inside its limits', () => {
  assert.deepEqual(course(decay({ velocity: 1000, clamp: [0, 50] }), 0, [0, 10_000]), [0, 50])
})

test('a delayed step waits, and steps follow each other', () => {
  const steps = sequence(timing(10, { duration: 10, easing: Easing.linear }), delay(10, timing(0, { duration: 10, easing: Easing.linear })))
  assert.deepEqual(course(steps, 0, [5, 10, 15, 25, 30]), [5, 10, 10, 5, 0])
})

test('a repeated step goes back and forth', () => {
  const there = repeat(timing(10, { duration: 10, easing: Easing.linear }), 2, true)
  assert.equal(there.end(0), 0)
})

test('curves begin at 0 and end at 1', () => {
  const curves = [Easing.quad, Easing.sin, Easing.bounce, Easing.back(), Easing.elastic(), Easing.inOut(Easing.cubic), bezier(0.4, 0, 0.2, 1)]
  for (const curve of curves) assert.deepEqual([curve(0), curve(1)].map((value) => Math.round(value * 1000) + 0), [0, 1000])
})

test('a derived value follows those that it read', () => {
  const width = new SharedValue(2, still)
  const area = derived(() => (width.value as number) ** 2, still)
  width.value = 3
  assert.equal(area.value, 9)
})

test('where nothing moves an animation is at its end at once', () => {
  const told: boolean[] = []
  const value = new SharedValue(0, still)
  value.value = timing(5, {}, (finished) => told.push(finished))
  assert.equal(value.value, 5)
  assert.deepEqual(told, [true])
})
