import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDark } from '@stage/shell/color'
import { originOf } from '@stage/shell/frame'
import { imageUrl } from '@stage/shell/image-url'
import { isFrameEvent, isPhoneRequest } from '@stage/shell/shapes'

test('events of the protocol pass', () => {
  assert.ok(isFrameEvent({ type: 'console', level: 'log', text: 'hello', at: { path: 'a.js', line: 1, column: 0 } }))
  assert.ok(isPhoneRequest({ type: 'tabBar', bar: null, gently: false }))
})

for (const message of [
  null,
  'text',
  {},
  { type: 'load', url: 'https://a.example' },
  { type: 'toString' },
  { type: '__proto__' },
  { type: 'pong', id: '1' },
  { type: 'pong', id: Number.NaN },
  { type: 'rendered', page: 'a', nodes: 1 },
  { type: 'outdated', files: [1] },
  { type: 'console', level: 'shout', text: '', at: null },
  { type: 'geometryChange', serial: 2, geometry: { page: '', viewport: { width: 1, height: 1 }, scroll: { x: 0, y: 0, width: 0, height: 0 } }, runs: [{ from: 0 }] },
  { type: 'geometry', serial: 1, geometry: { page: '', viewport: { width: 1, height: 1 }, scroll: { x: 0, y: 0, width: 0, height: 0 }, nodes: [{}] } },
]) {
  test(`a frame may not send ${JSON.stringify(message)}`, () => {
    assert.equal(isFrameEvent(message) || isPhoneRequest(message), false)
  })
}

test('the origin of an URL with a scheme of our own', () => {
  assert.equal(originOf('weft-app://a1/.weft/frame.html?x'), 'weft-app://a1')
  assert.throws(() => originOf('about:blank'))
})

for (const [path, url] of [
  ['img/tab 1.png', 'weft-app://a1/img/tab%201.png'],
  ['/img/a.png', 'weft-app://a1/img/a.png'],
  ['./a.png', 'weft-app://a1/a.png'],
  ['https://a.example/a.png', 'https://a.example/a.png'],
  ['data:image/png;base64,AA', 'data:image/png;base64,AA'],
  ['', null],
  ['weft-stage://shell/x', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['weft-app://a12/a.png', null],
] as const) {
  test(`the image ${path || '(none)'} is loaded from ${url}`, () => {
    assert.equal(imageUrl(path, 'weft-app://a1'), url)
  })
}

test('dark colours are told from light ones', () => {
  assert.deepEqual(['#000', '#191919', 'black', '#ffffff', 'white', '#f7f7f7', ''].map(isDark), [true, true, true, false, false, false, false])
})
