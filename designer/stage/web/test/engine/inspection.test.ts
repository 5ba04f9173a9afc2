import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOf, rowsOf } from '@stage/engine/inspection/rows'
import { evaluate } from '@stage/engine/inspection/expression'

test('members are told in short, whatever they hold', () => {
  const { rows, total } = rowsOf({ name: 'Tea', price: 3, list: [1, 'a', { b: 1 }], shop: { open: true } }, 10)
  assert.equal(total, 4)
  assert.deepEqual(rows.map(({ key, kind, preview, size }) => [key, kind, preview, size]), [
    ['name', 'string', 'Tea', 3],
    ['price', 'number', '3', 0],
    ['list', 'array', '[1, "a", {…}]', 3],
    ['shop', 'object', '{open: true}', 1],
  ])
})

test('of a long list only the first rows are read', () => {
  const list = new Proxy(Array.from({ length: 100_000 }, () => 'x'), {
    get: (target, key, receiver): unknown => (Number(key) > 10 ? assert.fail(`row ${String(key)} was read`) : Reflect.get(target, key, receiver)),
  })
  const { rows, total } = rowsOf(list, 5)
  assert.equal(rows.length, 5)
  assert.equal(total, 100_000)
})

test('a text of megabytes is cut and tells its length', () => {
  const [row] = rowsOf({ text: 'x'.repeat(5_000_000) }, 1).rows
  assert.equal(row!.size, 5_000_000)
  assert.ok(row!.preview.length <= 2000)
})

test('what is round or throws is told all the same', () => {
  const round: Record<string, unknown> = { get bad(): never { throw new Error('no') } }
  round['self'] = round
  const previews = rowsOf(round, 10).rows.map(({ preview }) => preview)
  assert.deepEqual(previews, ['[Error: no]', '{bad: "[Error: no]", self: {…}}'])
})

test('kinds are those that people know', () => {
  assert.deepEqual([null, undefined, [], {}, 1, '', true, () => 0, new Date(0), 1n].map(kindOf), [
    'null', 'undefined', 'array', 'object', 'number', 'string', 'boolean', 'function', 'other', 'other',
  ])
})

function answers(code: string, scope: object = {}): [boolean, string][] {
  const told: [boolean, string][] = []
  evaluate(code, scope, (failed, text) => told.push([failed, text]))
  return told
}

test('an expression sees the names of the app and may assign to them', () => {
  const scope = { shop: { name: 'Tea' }, count: 1 }
  assert.deepEqual(answers('shop.name', scope), [[false, '"Tea"']])
  answers('count = 5', scope)
  assert.equal(scope.count, 5)
})

test('braces are an object, and statements run too', () => {
  assert.deepEqual(answers('{ a: 1 }'), [[false, '{a: 1}']])
  assert.deepEqual(answers('let a = 2; a * 3'), [[false, '6']])
})

test('what an expression throws is told', () => {
  assert.deepEqual(answers('nobody.name'), [[true, 'ReferenceError: nobody is not defined']])
  assert.equal(answers('1 +')[0]![0], true)
})

test('a promise is told again when it is settled', async () => {
  const told: [boolean, string][] = []
  await new Promise<void>((done) => {
    evaluate('Promise.resolve({ ok: 1 })', {}, (failed, text) => { told.push([failed, text]); if (told.length === 2) done() })
  })
  assert.deepEqual(told, [[false, 'Promise'], [false, '→ {ok: 1}']])
})
