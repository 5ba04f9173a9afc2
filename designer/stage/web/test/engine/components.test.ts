import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closureOf, partsOf } from '@stage/engine/components'
import { Config } from '@stage/engine/config'
import { AppFiles } from '@stage/engine/files'
import { Reports } from '@stage/engine/reports'
import { Resolver } from '@stage/language/paths'
import type { FrameEvent } from '@stage/protocol'

const FILES = {
  'app.json': '{"pages": ["p/p"], "usingComponents": {"shared": "components/shared"}, "subPackages": [{"root": "more/", "pages": ["q/q"]}]}',
  'p/p.json': '{"usingComponents": {"a": "../components/a", "gone": "./nowhere", "foreign": "plugin://x/y"}}',
  'components/a.json': '{"component": true, "usingComponents": {"again": "./a"}, "componentGenerics": {"row": {"default": "./row"}}}',
  'components/row.json': '{"component": true}',
  'components/shared.json': '{"component": true}',
}

function world(): { config: Config; parts: (path: string) => ReturnType<typeof partsOf>; told: FrameEvent[] } {
  const told: FrameEvent[] = []
  const files = new AppFiles(FILES)
  const reports = new Reports((event) => told.push(event), () => null)
  const config = new Config(files, reports)
  const resolver = new Resolver(files)
  return { config, told, parts: (path) => partsOf(path, config, resolver, reports) }
}

test('a page is made of its own components, the app\'s, and the defaults of generics, each after what it uses', () => {
  assert.deepEqual(closureOf('p/p', world().parts), ['components/shared', 'components/row', 'components/a', 'p/p'])
})

test('a component may use itself', () => {
  assert.equal(world().parts('components/a').using['again'], 'components/a')
})

test('what cannot be found is told once and left out', () => {
  const { parts, told } = world()
  assert.deepEqual(Object.keys(parts('p/p').using), ['shared', 'a'])
  parts('p/p')
  assert.deepEqual(told.map((event) => event.type === 'missing' && [event.kind, event.name]), [['component', 'gone: ./nowhere'], ['plugin', 'foreign: plugin://x/y']])
})

test('the pages of sub-packages are routes, too', () => {
  assert.deepEqual(world().config.routes, ['p/p', 'more/q/q'])
})

test('a JSON file that broke keeps saying what it said', () => {
  const told: FrameEvent[] = []
  const files = new AppFiles({ 'p.json': '{"a": 1}' })
  const config = new Config(files, new Reports((event) => told.push(event), () => null))
  config.json('p.json')
  files.update({ 'p.json': '{"a": ' })
  config.forget(['p.json'])
  assert.deepEqual(config.json('p.json'), { a: 1 })
  assert.equal(told[0]?.type, 'problem')
})
