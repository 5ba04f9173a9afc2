import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attributesIn, closed, formatted, replaced, textOf, unformatted, type Op } from '../../../../../widgets/editor/contents'
import { History } from '../../../../../widgets/editor/history'
import { htmlOf } from '../../../../../widgets/editor/writing'

const TWO_LINES: Op[] = [{ insert: 'one\ntwo\n' }]

test('a format of characters splits a text where it begins and ends', () => {
  const ops = formatted(TWO_LINES, { index: 1, length: 1 }, 'bold', true)
  assert.deepEqual(ops, [{ insert: 'o' }, { insert: 'n', attributes: { bold: true } }, { insert: 'e\ntwo\n' }])
})

test('a format that is taken away leaves what was before', () => {
  const bold = formatted(TWO_LINES, { index: 1, length: 1 }, 'bold', true)
  assert.deepEqual(formatted(bold, { index: 0, length: 3 }, 'bold', null), TWO_LINES)
})

test('a format of lines is on their ends', () => {
  const ops = formatted(TWO_LINES, { index: 1, length: 0 }, 'align', 'center')
  assert.deepEqual(ops, [{ insert: 'one' }, { insert: '\n', attributes: { align: 'center' } }, { insert: 'two\n' }])
})

test('a range over two lines formats both', () => {
  const ops = formatted(TWO_LINES, { index: 2, length: 3 }, 'list', 'bullet')
  assert.equal(htmlOf(ops), '<ul><li>one</li><li>two</li></ul>')
})

test('a heading is no list item any more', () => {
  const item = formatted(TWO_LINES, { index: 0, length: 0 }, 'list', 'ordered')
  assert.equal(htmlOf(formatted(item, { index: 0, length: 0 }, 'header', 2)), '<h2>one</h2><p>two</p>')
})

test('removing formats takes those of characters and of lines', () => {
  const ops = formatted(formatted(TWO_LINES, { index: 0, length: 3 }, 'color', '#ff0000'), { index: 0, length: 3 }, 'header', 1)
  assert.deepEqual(unformatted(ops, { index: 0, length: 3 }), TWO_LINES)
})

test('what is selected has the formats that all of it has', () => {
  const ops: Op[] = [{ insert: 'a', attributes: { bold: true, italic: true } }, { insert: 'b', attributes: { bold: true } }, { insert: '\n', attributes: { header: 1 } }]
  assert.deepEqual(attributesIn(ops, { index: 0, length: 2 }), { bold: true, header: 1 })
})

test('a cursor has the formats of what stands before it', () => {
  const ops: Op[] = [{ insert: 'a', attributes: { bold: true } }, { insert: 'b\n' }]
  assert.deepEqual(attributesIn(ops, { index: 1, length: 0 }), { bold: true })
})

test('an inserted text takes the place of what was selected', () => {
  assert.equal(textOf(replaced(TWO_LINES, { index: 0, length: 3 }, [{ insert: 'new' }])), 'new\ntwo\n')
})

test('content always ends with the end of a line', () => {
  assert.deepEqual(closed([{ insert: 'a' }]), [{ insert: 'a\n' }])
})

const WRITTEN: [string, Op[], string][] = [
  ['an empty line', [{ insert: '\n' }], '<p><br></p>'],
  ['a rule between lines', [{ insert: 'a\n' }, { insert: { divider: true } }, { insert: 'b\n' }], '<p>a</p><hr><p>b</p>'],
  ['markup in a text', [{ insert: '<b>&\n' }], '<p>&lt;b&gt;&amp;</p>'],
  ['a quote in an attribute', [{ insert: { image: '" onerror="x' } }, { insert: '\n' }], '<p><img src="&quot; onerror=&quot;x"></p>'],
  ['marks around a style', [{ insert: 'a', attributes: { bold: true, color: '#ff0000' } }, { insert: '\n' }], '<p><strong><span style="color: #ff0000;">a</span></strong></p>'],
  ['lists of two kinds', [{ insert: 'a' }, { insert: '\n', attributes: { list: 'ordered' } }, { insert: 'b' }, { insert: '\n', attributes: { list: 'checked' } }], '<ol><li>a</li></ol><ul data-checked="true"><li>b</li></ul>'],
  ['an indented line', [{ insert: 'a' }, { insert: '\n', attributes: { indent: 2 } }], '<p class="ql-indent-2">a</p>'],
]

for (const [name, ops, html] of WRITTEN) {
  test(`${name} is written as ${html}`, () => {
    assert.equal(htmlOf(ops), html)
  })
}

const state = (text: string) => ({ ops: [{ insert: text }], range: { index: 0, length: 0 } })

test('what was typed in one go is taken back at once', () => {
  const history = new History()
  history.record(state(''), true, 0)
  history.record(state('a'), true, 100)
  assert.deepEqual(history.undo(state('ab')), state(''))
})

test('what was taken back comes again, until something else is done', () => {
  const history = new History()
  history.record(state(''), false, 0)
  assert.deepEqual(history.undo(state('a')), state(''))
  assert.deepEqual(history.redo(state('')), state('a'))
  history.undo(state('a'))
  history.record(state(''), false, 0)
  assert.equal(history.redo(state('b')), null)
})
