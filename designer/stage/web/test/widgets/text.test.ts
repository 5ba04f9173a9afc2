import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownText } from '../../../../../widgets/text/characters'

const plain = { space: '', decode: false }

for (const [text, options, shown] of [
  ['a\\nb', plain, 'a\nb'],
  ['a  b', plain, 'a  b'],
  ['a b', { space: 'ensp', decode: false }, 'a\u2002b'],
  ['&lt;', plain, '&lt;'],
  ['&lt;&nbsp;&amp;&apos;', { space: '', decode: true }, "<\u00a0&'"],
  ['&copy;', { space: '', decode: true }, '&copy;'],
] as const) {
  test(`${JSON.stringify(text)} with ${JSON.stringify(options)} shows ${JSON.stringify(shown)}`, () => {
    assert.equal(shownText(text, options), shown)
  })
}
