import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppFiles } from '@stage/engine/files'

const files = (): AppFiles => new AppFiles({ 'a.wxml': 'a 😀 z' })

test('a change replaces a part of the text that is known', () => {
  const { texts, outdated } = files().updated({ 'a.wxml': { start: 2, end: 4, text: 'b', length: 6 }, 'b.wxss': 'new', 'c.js': null })
  assert.deepEqual({ ...texts }, { 'a.wxml': 'a b z', 'b.wxss': 'new', 'c.js': null })
  assert.deepEqual(outdated, [])
})

test('a change of another text than the known one is outdated', () => {
  const changes = [{ start: 0, end: 1, text: '', length: 5 }, { start: 3, end: 2, text: '', length: 6 }, { start: 0, end: 7, text: '', length: 6 }, { start: -1, end: 0, text: '', length: 6 }]
  for (const change of changes) assert.deepEqual(files().updated({ 'a.wxml': change }).outdated, ['a.wxml'])
  assert.deepEqual(files().updated({ 'b.wxml': changes[0]! }).outdated, ['b.wxml'])
})

test('nothing is taken over before it is asked for', () => {
  const known = files()
  known.updated({ 'a.wxml': 'other' })
  assert.equal(known.text('a.wxml'), 'a 😀 z')
})
