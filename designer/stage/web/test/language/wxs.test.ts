import assert from 'node:assert/strict'
import test from 'node:test'
import { convertWxs, installWxsTypes, wxsRequests } from '@stage/language/wxs'

installWxsTypes()

/** What `module.exports` is after the converted text has run. */
function run(text: string): unknown {
  const result = convertWxs(text, 'a.wxs')
  assert.ok('code' in result, JSON.stringify(result))
  const module = { exports: {} as unknown }
  new Function('require', 'module', 'exports', result.code)(() => ({}), module, module.exports)
  return module.exports
}

for (const [value, type] of [['[]', 'Array'], ['"a"', 'String'], ['(1)', 'Number'], ['({})', 'Object'], ['(function () {})', 'Function'], ['true', 'Boolean']]) {
  test(`the constructor of ${value} is ${type}`, () => assert.equal(run(`module.exports = ${value}.constructor`), type))
}

for (const [title, text, value] of [
  ['a backslash that escapes nothing stays', String.raw`module.exports = '\d\.\b'`, String.raw`\d\.\b`],
  ['known escapes count', String.raw`module.exports = 'a\n\'\\\u0041'`, "a\n'\\A"],
  ['strings and comments are left alone', 'module.exports = "x.constructor" // y.constructor', 'x.constructor'],
  ['a comment at the end of the text ends there', 'module.exports = 1 // end', 1],
  ['names that JavaScript reserves are names', 'var class = 1; function new(a) { return a + class }; module.exports = new(1)', 2],
  ['reserved words as keys stay', 'var class = { class: 1, enum: 2 }; module.exports = class.enum', 2],
  ['a missing comma in an object is put in', 'module.exports = { a: "x"\n b: [1] "c": 3 }', { a: 'x', b: [1], c: 3 }],
] as [string, string, unknown][]) {
  test(title, () => assert.deepEqual(run(text), value))
}

test('a text that cannot be mended is refused with its place', () => {
  const result = convertWxs('var a = 1;\nvar b = (;\n', 'a.wxs')
  assert.ok('problem' in result)
  assert.equal(result.problem.line, 2)
})

test('requests are found, but not in comments', () => {
  assert.deepEqual(wxsRequests("var a = require('./a.wxs'); // require('./b.wxs')\nrequire ( \"../c.wxs\" )"), ['./a.wxs', '../c.wxs'])
})
