import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillData, isBlank } from '@stage/engine/sample-fill'
import type { TemplateSamples } from '@stage/protocol/samples'

function samples(values: TemplateSamples['values'], rest: Partial<TemplateSamples> = {}): TemplateSamples {
  return { values, flips: {}, rescues: {}, counts: {}, ...rest }
}

const filled: [name: string, data: Record<string, unknown>, samples: TemplateSamples, whole: Record<string, unknown>, paths: string[]][] = [
  ['an empty list gets items', { list: [] }, samples({ list: ['a', 'b'] }), { list: ['a', 'b'] }, ['list']],
  ['a list with items stays', { list: ['x'] }, samples({ list: ['a', 'b'] }), { list: ['x'] }, []],
  ['what is not there is filled', {}, samples({ name: 'Tea' }), { name: 'Tea' }, ['name']],
  ['a text stays', { name: 'Milk' }, samples({ name: 'Tea' }), { name: 'Milk' }, []],
  ['a zero stays', { count: 0 }, samples({ count: 3 }), { count: 0 }, []],
  ['a zero in an object that says nothing is filled', { goods: { price: 0, name: '' } }, samples({ goods: { price: 9, name: 'Tea' } }), { goods: { price: 9, name: 'Tea' } }, ['goods.name', 'goods.price']],
  ['a filled object keeps what it lacks', { user: { name: 'Lin' } }, samples({ user: { name: 'Tea', badge: 'VIP' } }), { user: { name: 'Lin' } }, []],
  ['an empty list in a filled object is filled', { shop: { name: 'A', goods: [] } }, samples({ shop: { goods: [1] } }), { shop: { name: 'A', goods: [1] } }, ['shop.goods']],
  ['false stays', { open: false }, samples({ open: true }), { open: false }, []],
  ['a flag that waits is turned', { loading: true }, samples({}, { flips: { loading: false } }), { loading: false }, ['loading']],
  ['a list has as many items as the person wants', { list: ['x'] }, samples({ list: ['a'] }, { counts: { list: 3 } }), { list: ['x', 'x', 'x'] }, ['list']],
]

for (const [name, data, given, whole, paths] of filled) {
  test(`samples: ${name}`, () => {
    const found = new Set<string>()
    const before = structuredClone(data)
    assert.deepEqual(fillData(data, given, found), whole)
    assert.deepEqual([...found].sort(), paths)
    assert.deepEqual(data, before)
  })
}

test('cycles are not blank and come to an end', () => {
  const round: Record<string, unknown> = {}
  round['self'] = round
  assert.equal(isBlank(round), false)
})

test('a page that shows nothing shows the state with the most in it', () => {
  const found = new Set<string>()
  assert.deepEqual(fillData({ state: 0 }, samples({}, { rescues: { state: 2 } }), found, true), { state: 2 })
  assert.deepEqual(fillData({ state: 0 }, samples({}, { rescues: { state: 2 } }), new Set()), { state: 0 })
  assert.deepEqual([...found], ['state'])
})
