import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unproven } from './evidence'
import { components, definitionOf } from './facts'

test('an attribute that counts as working is declared and read by its component', () => {
  assert.deepEqual(unproven('attributes'), [], 'mark them in component.json with "support": "shown" or "none", or make them work')
})

test('an event that counts as working is sent by its component', () => {
  assert.deepEqual(unproven('events'), [], 'mark them in component.json with "support": "none", or send them')
})

test('a component without behaviour does not count as working', () => {
  const claimed = components.filter(({ tag, virtual, support }) => !virtual && !definitionOf(tag) && (support ?? 'works') === 'works')
  assert.deepEqual(claimed.map(({ tag }) => tag), [])
})
