import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readQuery } from '@stage/engine/app'

test('a query is taken apart and its values stay as they were written', () => {
  assert.deepEqual(readQuery('?id=1&name=%E8%8C%B6&empty=&bare'), { id: '1', name: '%E8%8C%B6', empty: '', bare: '' })
  assert.deepEqual(readQuery(''), {})
})
