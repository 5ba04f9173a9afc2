import assert from 'node:assert/strict'
import test from 'node:test'
import { JsonError, readJson } from '@stage/language/json'

for (const [title, text, value] of [
  ['plain JSON', '{"a": [1, "x", null, true, -2.5e3]}', { a: [1, 'x', null, true, -2500] }],
  ['a byte order mark', '\uFEFF{"a": 1}', { a: 1 }],
  ['comments', '// head\n{ /* in */ "a": 1 // tail\n}', { a: 1 }],
  ['trailing commas', '{"a": [1, 2,], }', { a: [1, 2] }],
  ['slashes inside strings', '{"u": "https://a/*b*/", }', { u: 'https://a/*b*/' }],
  ['the last of equal names', '{"a": 1, "a": 2,}', { a: 2 }],
] as [string, string, unknown][]) {
  test(`${title} can be read`, () => assert.deepEqual(readJson(text), value))
}

for (const [title, text, line, column] of [
  ['a missing value', '{\n  "a": ,\n}', 2, 8],
  ['a missing comma', '{\r\n  "a": 1\r\n  "b": 2\r\n}', 3, 3],
  ['an open list', '{"a": [1', 1, 9],
  ['an unquoted name', '{a: 1}', 1, 2],
  ['an empty file', '', 1, 1],
  ['text after the end', '{}\n}', 2, 1],
] as [string, string, number, number][]) {
  test(`${title} is refused with its place`, () => {
    assert.throws(() => readJson(text), (error) => {
      assert.ok(error instanceof JsonError)
      assert.deepEqual(error.position, { line, column })
      return true
    })
  })
}

test('a member called __proto__ is no prototype', () => {
  const value = readJson('{"__proto__": {"a": 1},}') as object
  assert.ok(Object.hasOwn(value, '__proto__'))
  assert.equal((value as { a?: number }).a, undefined)
})
