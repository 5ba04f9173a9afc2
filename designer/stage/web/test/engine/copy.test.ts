import assert from 'node:assert/strict'
import { test } from 'node:test'
import { copyPlain } from '@stage/engine/copy'

test('plain objects and arrays are copied all the way down', () => {
  const given = { list: [{ a: 1 }] }
  const copy = copyPlain(given)
  given.list[0]!.a = 2
  assert.deepEqual(copy, { list: [{ a: 1 }] })
})

test('instances are kept', () => {
  const when = new Date(0)
  assert.equal(copyPlain({ when }).when, when)
})

test('what is shared and what is round stays so', () => {
  const round: { self?: unknown; twice: object[] } = { twice: [] }
  round.self = round
  const one = {}
  round.twice = [one, one]
  const copy = copyPlain(round)
  assert.equal(copy.self, copy)
  assert.equal(copy.twice[0], copy.twice[1])
  assert.notEqual(copy.twice[0], one)
})
