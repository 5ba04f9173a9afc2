import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cssLength, pixels, styleInPixels } from '@stage/behaviors/length'
import type { Phone } from '@stage/widget'

/** A phone 375 px wide: one px is two rpx. */
const phone = { px: (rpx: number) => rpx / 2 } as Phone

const PIXELS = [[12, 12], ['12', 12], ['12px', 12], ['24rpx', 12], ['-24rpx', -12], ['auto', 7], [null, 7], [Number.NaN, 7]] as const

for (const [written, expected] of PIXELS) {
  test(`${String(written)} is ${expected} px`, () => {
    assert.equal(pixels(phone, written, 7), expected)
  })
}

const CSS = [[12, '12px'], ['12', '12px'], ['24rpx', '12px'], ['50%', '50%'], ['calc(1px + 2px)', 'calc(1px + 2px)'], [undefined, '']] as const

for (const [written, expected] of CSS) {
  test(`${String(written)} is the CSS length "${expected}"`, () => {
    assert.equal(cssLength(phone, written), expected)
  })
}

test('every rpx of a style becomes px', () => {
  assert.equal(styleInPixels(phone, 'height: 80rpx; margin: 1px -2rpx'), 'height: 40px; margin: 1px -1px')
})
