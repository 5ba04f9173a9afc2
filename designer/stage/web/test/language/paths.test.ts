import assert from 'node:assert/strict'
import test from 'node:test'
import { MemoryFiles } from '@stage/language/files'
import { dirname, isForeign, join, normalise, Resolver, resolveFrom } from '@stage/language/paths'

function resolverOf(paths: string[], alias?: unknown): Resolver {
  return new Resolver(new MemoryFiles(Object.fromEntries(paths.map((path) => [path, '']))), alias)
}

test('paths are normalised and never leave the root', () => {
  assert.equal(normalise('/a//b/./c/../d'), 'a/b/d')
  assert.equal(normalise('../../a'), 'a')
  assert.equal(join('a/b', '../c'), 'a/c')
  assert.equal(dirname('a/b/c.js'), 'a/b')
  assert.equal(dirname('app.js'), '')
})

test('a request is relative to its file unless it starts with a slash', () => {
  assert.equal(resolveFrom('pages/a/a.wxss', '../b.wxss'), 'pages/b.wxss')
  assert.equal(resolveFrom('pages/a/a.wxss', '/b.wxss'), 'b.wxss')
})

test('addresses with a scheme are foreign', () => {
  for (const address of ['plugin://x/y', 'https://a', 'data:x', '//cdn/a']) assert.ok(isForeign(address), address)
  for (const path of ['./a', '/a', 'a/b']) assert.ok(!isForeign(path), path)
})

for (const [title, files, request, found] of [
  ['beside the page', ['pages/a/card.json'], './card', 'pages/a/card'],
  ['beside the page without a dot', ['pages/a/card.json'], 'card', 'pages/a/card'],
  ['from the root', ['components/card.wxml'], '/components/card', 'components/card'],
  ['as the index of its folder', ['components/card/index.json'], '/components/card', 'components/card/index'],
  ['in npm at the root', ['miniprogram_npm/ui/button/index.json'], 'ui/button', 'miniprogram_npm/ui/button/index'],
  ['in the nearer npm first', ['miniprogram_npm/ui/b.json', 'pages/miniprogram_npm/ui/b.json'], 'ui/b', 'pages/miniprogram_npm/ui/b'],
  ['not in a plugin', ['x/y.json'], 'plugin://x/y', null],
  ['not in npm when the request is relative', ['miniprogram_npm/ui/b.json'], './ui/b', null],
  ['not when nothing is there', [], '/none', null],
] as [string, string[], string, string | null][]) {
  test(`a component is found ${title}`, () => {
    assert.equal(resolverOf(files).component(request, 'pages/a/a'), found)
  })
}

for (const [title, files, request, found] of [
  ['without extension', ['pages/a/b.js'], './b', 'pages/a/b.js'],
  ['with extension', ['pages/a/b.js'], './b.js', 'pages/a/b.js'],
  ['as TypeScript', ['pages/a/b.ts'], './b', 'pages/a/b.ts'],
  ['as TypeScript by its compiled name', ['pages/a/b.ts'], './b.js', 'pages/a/b.ts'],
  ['with a dot in its name', ['pages/a/b.min.js'], './b.min', 'pages/a/b.min.js'],
  ['as an index', ['utils/index.js'], '../../utils', 'utils/index.js'],
  ['in npm', ['miniprogram_npm/lodash/index.js'], 'lodash', 'miniprogram_npm/lodash/index.js'],
  ['relative though it looks absolute', ['pages/a/utils/b.js'], '/utils/b', 'pages/a/utils/b.js'],
  ['as JSON', ['pages/a/b.json'], './b.json', 'pages/a/b.json'],
  ['as the folder itself', ['pages/a/index.js'], '.', 'pages/a/index.js'],
  ['not when it is a built-in of Node', [], 'fs', null],
] as [string, string[], string, string | null][]) {
  test(`a script is found ${title}`, () => {
    assert.equal(resolverOf(files).script(request, 'pages/a/a.js'), found)
  })
}

test('aliases of app.json are followed', () => {
  const resolver = resolverOf(['utils/a.js', 'components/b.json', 'config.js'], { '@utils/*': 'utils/*', '~/*': '/*', conf: './config' })
  assert.equal(resolver.script('@utils/a', 'pages/x/x.js'), 'utils/a.js')
  assert.equal(resolver.component('~/components/b', 'pages/x/x'), 'components/b')
  assert.equal(resolver.script('conf', 'pages/x/x.js'), 'config.js')
})

test('extensions of style sheets and WXS may be left out', () => {
  const resolver = resolverOf(['a.wxss', 'b.wxs'])
  assert.equal(resolver.style('/a', 'pages/x.wxss'), 'a.wxss')
  assert.equal(resolver.wxs('../b', 'pages/x.wxml'), 'b.wxs')
})
