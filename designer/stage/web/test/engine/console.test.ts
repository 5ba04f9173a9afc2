import assert from 'node:assert/strict'
import { test } from 'node:test'
import { show } from '@stage/engine/console'

test('values are shown as one line', () => {
  assert.equal(show('text'), 'text')
  assert.equal(show({ a: 'b', list: [1, null], run() {} }), '{a: "b", list: [1, null], run: ƒ run()}')
})

test('what is round or raises is shown all the same', () => {
  const round: Record<string, unknown> = { get bad(): never { throw new Error('no') } }
  round['self'] = round
  assert.equal(show(round), '{bad: "[Error: no]", self: [circular]}')
})

test('long texts are cut', () => {
  assert.ok(show('x'.repeat(9000)).length < 5000)
})
