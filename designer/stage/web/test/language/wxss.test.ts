import assert from 'node:assert/strict'
import test from 'node:test'
import { convertInline, convertWxss, type Sheet, type WxssOptions } from '@stage/language/wxss'

function convert(text: string, options: Partial<WxssOptions> = {}, files: Record<string, string> = {}): Sheet {
  return convertWxss(text, { path: 'pages/a/a.wxss', read: (path) => files[path] ?? null, ...options })
}

/** The CSS on one line. */
function css(text: string, options: Partial<WxssOptions> = {}, files: Record<string, string> = {}): string {
  return convert(text, options, files).css.replace(/\s+/g, ' ').replace(/ ?([{}]) ?/g, '$1').trim()
}

for (const [title, wxss, expected] of [
  ['rpx becomes whole px that follow the screen', '.a{width:75rpx;margin:-.75RPX 0 7.5rpx}', '.a{width:round(down, 10vw + 0.0001px, 1px);margin:round(down, -0.1vw + 0.0001px, 1px) 0 round(down, 1vw + 0.0001px, 1px);}'],
  ['the home indicator\'s height is the stage\'s', '.a{padding-bottom:calc(15rpx + env(safe-area-inset-bottom, 3px));top:env(safe-area-inset-top)}', '.a{padding-bottom:calc(round(down, 2vw + 0.0001px, 1px) + var(--weft-safe-bottom, 3px));top:var(--weft-safe-top);}'],
  ['rpx in names and strings stays', '.a10rpx{content:"10rpx";color:#10rpxf}', '.a10rpx{content:"10rpx";color:#10rpxf;}'],
  ['tags become elements, page stays', 'page, view > text.b:not(image){x:y}', 'page, wx-view > wx-text.b:not(wx-image){x:y;}'],
  ['an id looks at wx-id and keeps its weight', '#main .c{x:y}', ':is([wx-id="main"],#wx-id) .c{x:y;}'],
  ['attributes and pseudo elements stay', 'view[data-a="b .c"]::after{x:y}', 'wx-view[data-a="b .c"]::after{x:y;}'],
  ['arguments of nth-child are no tags', 'view:nth-child(odd){x:y}', 'wx-view:nth-child(odd){x:y;}'],
  ['media rules are entered', '@media (min-width: 75rpx){view{x:1rpx}}', '@media (min-width: round(down, 10vw + 0.0001px, 1px)){wx-view{x:max(0.5px, round(down, 0.133333vw + 0.0001px, 1px));}}'],
  ['supports rules are entered', '@supports (display:grid){view{x:y}}', '@supports (display:grid){wx-view{x:y;}}'],
  ['steps of keyframes are no tags', '@keyframes k{from{left:0}50.5%{left:75rpx}to{x:y}}', '@keyframes k{from{left:0;}50.5%{left:round(down, 10vw + 0.0001px, 1px);}to{x:y;}}'],
  ['font faces are copied', '@font-face{font-family:"x";src:url(https://a/b.ttf)}', '@font-face{font-family:"x";src:url(https://a/b.ttf);}'],
  ['nested rules are entered', '.a{x:y;view{c:75rpx}&:hover{d:e}&-x{f:g}}', '.a{x:y;wx-view{c:round(down, 10vw + 0.0001px, 1px);}&:hover{d:e;}&-x{f:g;}}'],
  ['variables may hold braces', '.a{--x:{a:75rpx};b:c}', '.a{--x:{a:round(down, 10vw + 0.0001px, 1px)};b:c;}'],
  ['a charset is dropped', '@charset "utf-8";.a{x:y}', '.a{x:y;}'],
  ['non-ASCII and escaped classes stay', '.标题,.a\\:b{x:y}', '.标题,.a\\:b{x:y;}'],
] as [string, string, string][]) {
  test(title, () => assert.equal(css(wxss), expected))
}

for (const [title, wxss, expected] of [
  ['a double slash begins no comment, as in the official compiler', '.a{// width:75rpx;\nheight:1px}', '.a{width:round(down, 10vw + 0.0001px, 1px);height:1px;}'],
  ['a rule after a double slash is lost alone', '// note\n.a{x:y}\n.b{x:y}', 'wx-note .a{x:y;}.b{x:y;}'],
  ['a block that is not closed is closed', '.a{x:y', '.a{x:y;}'],
  ['a closing brace too many is dropped', '.a{x:y}}.b{x:y}', '.a{x:y;}.b{x:y;}'],
  ['a bracket that is not closed is closed', '.a{width:calc(1px + 2px;}.b{x:y}', '.a{width:calc(1px + 2px);}.b{x:y;}'],
  ['a comment that is not closed ends the sheet', '.a{x:y}/* .b{', '.a{x:y;}'],
  ['a string ends with its line', '.a{content:"x\n}.b{x:y}', '.a{content:"x;}.b{x:y;}'],
] as [string, string, string][]) {
  test(title, () => assert.equal(css(wxss), expected))
}

test('a block that is not closed is reported where it begins', () => {
  const [problem] = convert('.a{x:y}\n\n  .b{x:y').problems
  assert.deepEqual(problem?.at, { path: 'pages/a/a.wxss', line: 3, column: 3 })
})

for (const [title, wxss, expected] of [
  ['classes get the prefix', '.a.b:not(.c) view{x:y}', '.p--a.p--b:not(.p--c) wx-view{x:y;}'],
  ['ids get the prefix', '#a{x:y}', ':is([wx-id="p--a"],#wx-id){x:y;}'],
  [':host is the component', ':host{x:y}:host(.a) .b{x:y}', '[wx-host="p"]{x:y;}[wx-host="p"].p--a .p--b{x:y;}'],
] as [string, string, string][]) {
  test(`in an isolated component ${title}`, () => assert.equal(css(wxss, { prefix: 'p' }), expected))
}

test(':host matches nothing in a page, and what the caller names', () => {
  assert.equal(css(':host{x:y}'), ':not(*){x:y;}')
  assert.equal(css(':host(.a){x:y}', { host: '[is="c"]' }), '[is="c"].a{x:y;}')
})

for (const [title, value, expected] of [
  ['a relative address', 'url(../img/a.png)', 'url("/pages/img/a.png")'],
  ['a quoted address', "url( '../img/a b.png' )", 'url("/pages/img/a b.png")'],
  ['an absolute address', 'url(/img/a.png)', 'url(/img/a.png)'],
  ['a remote address', 'url(https://a/b//75rpx.png)', 'url(https://a/b//75rpx.png)'],
  ['an address without scheme', 'url(//a/b.png)', 'url("https://a/b.png")'],
  ['data', 'url("data:image/svg+xml,<svg d=\'(75rpx)\'/>")', 'url("data:image/svg+xml,<svg d=\'(75rpx)\'/>")'],
] as [string, string, string][]) {
  test(`url() with ${title}`, () => assert.equal(css(`.a{b:${value}}`), `.a{b:${expected};}`))
}

test('an address in an imported sheet is relative to that sheet', () => {
  assert.equal(css('@import "/styles/b.wxss";', {}, { 'styles/b.wxss': '.b{x:url(c.png)}' }), '.b{x:url("/styles/c.png");}')
})

test('imports stand where they are written, with or without extension', () => {
  const files = { 'pages/a/b.wxss': '.b{x:y}', 'c.wxss': '.c{x:y}' }
  const sheet = convert("@import 'b';.a{x:y}@import \"/c.wxss\";", {}, files)
  assert.equal(sheet.css.replace(/\s/g, ''), '.b{x:y;}.a{x:y;}.c{x:y;}')
  assert.deepEqual(sheet.files, ['pages/a/a.wxss', 'pages/a/b.wxss', 'c.wxss'])
})

test('of a sheet that is imported twice the last place counts', () => {
  assert.equal(css('@import "/b";.a{x:y}@import "/b";', {}, { 'b.wxss': '.b{x:y}' }), '.a{x:y;}.b{x:y;}')
})

test('sheets that import each other end', () => {
  const files = { 'b.wxss': '@import "c";.b{x:y}', 'c.wxss': '@import "b";.c{x:y}' }
  assert.equal(css('@import "/b";.a{x:y}', {}, files), '.c{x:y;}.b{x:y;}.a{x:y;}')
})

test('an import for a medium is put into that medium', () => {
  assert.equal(css('@import "/b" screen;', {}, { 'b.wxss': 'view{x:y}' }), '@media screen{wx-view{x:y;}}')
})

test('an import that is not there is reported and the rest goes on', () => {
  const sheet = convert('.a{x:y}\n@import "./none.wxss";\n.b{x:y}')
  assert.equal(sheet.css.replace(/\s/g, ''), '.a{x:y;}.b{x:y;}')
  assert.equal(sheet.problems[0]?.missing, './none.wxss')
  assert.deepEqual(sheet.problems[0]?.at, { path: 'pages/a/a.wxss', line: 2, column: 1 })
})

test('a large picture in a sheet costs next to nothing', () => {
  const data = `.a{background:url("data:image/png;base64,${'iVBORw0KGgo/'.repeat(100_000)}")}`
  const start = performance.now()
  assert.ok(convert(data).css.length > data.length - 10)
  assert.ok(performance.now() - start < 200)
})

test('inline styles are converted', () => {
  assert.equal(convertInline('width: 75rpx; background: url(https://a/75rpx.png)'), 'width: round(down, 10vw + 0.0001px, 1px); background: url(https://a/75rpx.png)')
})
