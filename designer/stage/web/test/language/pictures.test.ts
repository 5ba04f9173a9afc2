import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lostPicture, nameOf } from '@stage/language/lost-picture'
import { samplePicture, withSamplePictures } from '@stage/language/sample-pictures'

const names: [address: string, name: string][] = [
  ['https://cdn.example.com/shop/tea.png?x=1', 'tea.png'],
  ['https://cdn.example.com/', 'cdn.example.com'],
  ['https://cdn.example.com/%E8%8C%B6.png', '茶.png'],
  ['https://cdn.example.com/%', '%'],
  ['pictures/tea.png', 'tea.png'],
  ['data:image/png;base64,AAAA', ''],
  [`https://a/${'1'.repeat(40)}.png`, `…${'1'.repeat(23)}.png`],
]
for (const [address, name] of names) test(`the picture ${address} is called ${name}`, () => assert.equal(nameOf(address), name))

test('a large box tells name and size, a small one nothing', () => {
  assert.match(lostPicture('a<b.png', 200, 100), /a&lt;b\.png.*200 × 100/)
  assert.doesNotMatch(lostPicture('tea.png', 20, 20), /<text/)
})

test('a sample behind a host is the sample', () => {
  assert.equal(samplePicture('https://cdn.example.com//.weft/sample-goods-1.svg?w=200'), '/.weft/sample-goods-1.svg')
  assert.equal(samplePicture('https://cdn.example.com/goods.svg'), null)
})

test('styles name samples by their own path', () => {
  const style = "background: url('https://cdn.example.com/.weft/sample-banner-2.svg!small'), url(/a.png)"
  assert.equal(withSamplePictures(style), "background: url('/.weft/sample-banner-2.svg'), url(/a.png)")
})
