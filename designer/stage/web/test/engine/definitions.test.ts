import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanDefinition, pageParts, type Definition } from '@stage/engine/definitions'

function clean(written: Definition, warnings: string[] = []): Definition {
  return cleanDefinition(written, (behavior) => (typeof behavior === 'object' ? behavior : null) as object | null, (text) => warnings.push(text))
}

test('a property of several or unknown types takes anything', () => {
  const { properties } = clean({ properties: { several: { type: [String, Number], value: 1 }, date: Date, text: 'x', none: undefined, known: String } })
  assert.equal(properties.several.type, null)
  assert.equal(properties.several.value, 1)
  assert.equal(properties.date, null)
  assert.deepEqual(properties.text, { type: null, value: 'x' })
  assert.equal(properties.none, null)
  assert.equal(properties.known, String)
})

test('an observer that names a method calls it, and one that names none is a warning', () => {
  const warnings: string[] = []
  const { observers } = clean({ observers: { a: 'there', b: 'gone', c: 5 } }, warnings)
  const instance = { there: (value: number) => value + 1 }
  assert.equal(observers.a.call(instance, 1), 2)
  assert.equal(observers.b.call(instance, 1), undefined)
  assert.equal(warnings.length, 2)
})

test('behaviors that failed to import are left out with a warning', () => {
  const warnings: string[] = []
  const known = {}
  assert.deepEqual(clean({ behaviors: [undefined, 'wx://nothing', known] }, warnings)['behaviors'], [known])
  assert.equal(warnings.length, 2)
})

test('each instance gets data of its own', () => {
  const { data } = clean({ data: { list: [1] } })
  assert.notEqual(data().list, data().list)
  assert.deepEqual(data(), { list: [1] })
})

test('the functions of a page are its methods and the rest its fields', () => {
  const onLoad = (): void => undefined
  const { definition, fields } = pageParts({ data: { a: 1 }, onLoad, timer: null, config: { b: 2 } })
  assert.deepEqual(definition, { data: { a: 1 }, methods: { onLoad } })
  assert.deepEqual(fields, { timer: null, config: { b: 2 } })
})
