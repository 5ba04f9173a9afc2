import assert from 'node:assert/strict'
import test from 'node:test'
import { MemoryFiles } from '@stage/language/files'
import { ModuleLoader, ModuleNotFound, placeOf, ScriptSyntaxError } from '@stage/language/modules'
import { Resolver } from '@stage/language/paths'

function loaderOf(texts: Record<string, string>, globals: Record<string, unknown> = {}): ModuleLoader {
  const files = new MemoryFiles(texts)
  return new ModuleLoader({ files, resolver: new Resolver(files), globals })
}

/** What running `a.js` among `texts` writes with `log(…)`. */
function logOf(texts: Record<string, string>, globals: Record<string, unknown> = {}): unknown[] {
  const log: unknown[] = []
  loaderOf(texts, { ...globals, log: (value: unknown) => log.push(value) }).load('a.js')
  return log
}

function placeThrownBy(texts: Record<string, string>, path = 'a.js'): unknown {
  try {
    loaderOf(texts).load(path)
  } catch (error) {
    return placeOf(error)
  }
  return 'nothing was thrown'
}

for (const [title, a, b] of [
  ['CommonJS', "log(require('./b').x)", 'exports.x = 1'],
  ['module.exports', "log(require('./b'))", 'module.exports = 1'],
  ['a named import', "import { x } from './b'\nlog(x)", 'export const x = 1'],
  ['a default import', "import x from './b'\nlog(x)", 'export default 1'],
  ['a default import of CommonJS', "import b from './b'\nlog(b.x)", 'exports.x = 1'],
  ['everything', "import * as b from './b'\nlog(b.x)", 'export { y as x }\nconst y = 1'],
  ['an export list without a line end after it', "import { x } from './b'\nlog(x)", 'const x = 1; export { x } // x'],
  ['an import after other code', "log(x)\nimport { x } from './b'", 'export const x = 1'],
  ['an import over several lines', "log(x)\nimport {\n  // the one\n  x,\n} from './b'\n;[1].map(x => x)", 'export const x = 1'],
] as [string, string, string][]) {
  test(`${title} works`, () => assert.deepEqual(logOf({ 'a.js': a, 'b.js': b }), [1]))
}

test('imports run before all other code, in their order', () => {
  const texts = { 'a.js': "log('a')\nimport './b'\nexport * from './c'\nimport './d'", 'b.js': "log('b')", 'c.js': "log('c')", 'd.js': "log('d')" }
  assert.deepEqual(logOf(texts), ['b', 'c', 'd', 'a'])
})

test('an exported function is there for modules that import each other', () => {
  const texts = { 'a.js': "import './b'\nexport function f() { return 1 }\nexport { g as default }\nfunction g() { return 2 }", 'b.js': "import g, { f } from './a'\nlog(f() + g())" }
  assert.deepEqual(logOf(texts), [3])
})

test('modules that require each other see what is exported so far', () => {
  assert.deepEqual(logOf({ 'a.js': "exports.x = 1; require('./b')", 'b.js': "log(require('./a').x)" }), [1])
})

test('a module runs once', () => {
  assert.deepEqual(logOf({ 'a.js': "require('./b'); require('./b.js')", 'b.js': "log('b')" }), ['b'])
})

test('TypeScript loses its types and the imports that are only types', () => {
  const texts = { 'a.ts': "import { T } from './none'\nimport { x } from './b'\nconst y: T = x as number\nlog(y!)", 'b.ts': 'export const x: number = 1' }
  const log: unknown[] = []
  loaderOf(texts, { log: (value: unknown) => log.push(value) }).load('a.ts')
  assert.deepEqual(log, [1])
})

test('a name of the language and of WeChat may be declared in a file', () => {
  const log = logOf({ 'a.js': 'const App = getApp(); const name = "n"; let Page = 2; log(App + name + Page)' }, { getApp: () => 'app', App: 1, Page: 1 })
  assert.deepEqual(log, ['appn2'])
})

test('a global that one script replaces is replaced for all', () => {
  const texts = { 'a.js': "const old = Page; Page = (x) => old(x + 1); require('./b')", 'b.js': "'use strict'; Page(1)" }
  const seen: number[] = []
  loaderOf(texts, { Page: (x: number) => seen.push(x) }).load('a.js')
  assert.deepEqual(seen, [2])
})

test('names of the browser are undefined in scripts', () => {
  const log = logOf({ 'a.js': 'log([typeof window, typeof document, typeof fetch, typeof process, typeof location, typeof XMLHttpRequest].join())' })
  assert.deepEqual(log, [Array(6).fill('undefined').join()])
})

test('a script without imports stays sloppy though the words stand in it', () => {
  assert.deepEqual(logOf({ 'a.js': '// import and export\nundeclared = 1; log(undeclared)' }, { undeclared: 0 }), [1])
})

test('JSON can be required, with comments', () => {
  assert.deepEqual(logOf({ 'a.js': "log(require('./b.json').x)", 'b.json': '{"x": 1, /* c */ }' }), [1])
})

test('require.async and callbacks answer later', async () => {
  const loader = loaderOf({
    'a.js': "exports.all = Promise.all([require.async('./b'), new Promise(done => require('./b', done)), require.async('./none').catch(() => 'none'), import('./b')])",
    'b.js': 'module.exports = 1',
  })
  const answers = await (loader.load('a.js') as { all: Promise<unknown[]> }).all
  assert.deepEqual(answers.slice(0, 3), [1, 1, 'none'])
  assert.equal((answers[3] as { default: unknown }).default, 1)
})

test('a module that is not there is told with the place that asks for it', () => {
  const files = new MemoryFiles({ 'pages/a.js': "\nrequire('./none')" })
  const missing: unknown[] = []
  const loader = new ModuleLoader({ files, resolver: new Resolver(files), globals: {}, missing: (request, at) => missing.push([request, at?.path]) })
  assert.throws(() => loader.load('pages/a.js'), ModuleNotFound)
  assert.deepEqual(missing, [['./none', 'pages/a.js']])
})

test('a forgotten module runs anew together with those that required it', () => {
  const files = new MemoryFiles({ 'a.js': "module.exports = require('./b') + 1", 'b.js': 'module.exports = 1', 'c.js': '' })
  const loader = new ModuleLoader({ files, resolver: new Resolver(files), globals: {} })
  loader.load('c.js')
  assert.equal(loader.load('a.js'), 2)
  files.set('b.js', 'module.exports = 10')
  assert.equal(loader.load('a.js'), 2)
  assert.deepEqual(loader.forget('b.js'), ['b.js', 'a.js'])
  assert.equal(loader.load('a.js'), 11)
})

for (const [title, texts, place] of [
  ['on the first line', { 'a.js': 'var x; throw new Error()' }, { path: 'a.js', line: 1, column: 14 }],
  ['on a later line', { 'a.js': '\n\n  null.x' }, { path: 'a.js', line: 3, column: 8 }],
  ['in a required file', { 'a.js': "\nrequire('./b')", 'b.js': '\n\nnull.x' }, { path: 'b.js', line: 3, column: 6 }],
  ['in a module with hoisted imports', { 'a.js': "\n\nimport {\n x } from './b'\nnull.x", 'b.js': '' }, { path: 'a.js', line: 5, column: 0 }],
  ['in a file with a name in Chinese and brackets', { 'a.js': "require('./页 (1)')", '页 (1).js': '\nnull.x' }, { path: '页 (1).js', line: 2, column: 6 }],
] as [string, Record<string, string>, unknown][]) {
  test(`an error ${title} names its place`, () => assert.deepEqual(placeThrownBy(texts), place))
}

for (const [title, text, line] of [
  ['a bracket too few', 'var a = 1\nf(a\nvar b = 2', 3],
  ['an unknown sign', 'var a = 1\n\nvar b = #', 3],
  ['a name declared twice', 'let a = 1\nlet b = 1\nlet a = 2\nlet c = 1', 3],
  ['a broken import', "import a from './b'\nimport { from './c'", 2],
  ['an open block', 'function f() {\n  if (x) {\n}\n', 4],
] as [string, string, number][]) {
  test(`a syntax error names its place: ${title}`, () => {
    assert.throws(() => loaderOf({ 'a.js': text, 'b.js': '' }).load('a.js'), (error) => {
      assert.ok(error instanceof ScriptSyntaxError)
      assert.deepEqual([error.place.path, error.place.line], ['a.js', line])
      return true
    })
  })
}

test('an error that is not of the project has no place', () => {
  assert.equal(placeOf(new Error('x')), null)
  assert.equal(placeOf('x'), null)
})

const TYPED = [
  "import { one } from './b'",
  "import type { Two } from './c'",
  '',
  'interface Shape {',
  '  side: number',
  '}',
  'enum Kind { Round, Square }',
  'type Area<T extends Shape> = (shape: T) => number',
  'abstract class Base<T> { protected constructor(private readonly value: T) {} }',
  'declare const unknown: Two',
  'export const area: Area<Shape> = ({ side }: Shape): number => {',
  '  const kind = Kind.Square as Kind',
  '  if (kind === Kind.Round) return side satisfies number',
  "  throw new Error('line 14')",
  '}',
  'area({ side: one! } as Shape)',
].join('\n')

test('an error in TypeScript names the line as it was written, types and imports above it', () => {
  assert.deepEqual(placeThrownBy({ 'a.ts': TYPED, 'b.ts': 'export const one: number = 1' }, 'a.ts'), { path: 'a.ts', line: 14, column: 0 })
})

test('a syntax error in TypeScript names its line', () => {
  assert.throws(() => loaderOf({ 'a.ts': `${TYPED}\nconst broken: = 1\n` }).load('a.ts'), (error) => error instanceof ScriptSyntaxError && error.place.line === 17)
})
