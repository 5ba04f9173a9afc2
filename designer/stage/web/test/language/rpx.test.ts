import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cssOfRpx, pxOfRpx } from '@stage/language/rpx'

for (const [rpx, width, px] of [
  [83.3, 375, 41],
  [750, 375, 375],
  [10, 375, 5],
  [25, 414, 13],
  [-25, 375, -13],
  [1, 375, 0.5],
  [0, 375, 0],
] as const) {
  test(`${rpx} rpx are ${px} px on a screen of ${width}`, () => assert.equal(pxOfRpx(rpx, width), px))
}

test('a length that cannot become nothing needs no hairline', () => {
  assert.equal(cssOfRpx(3), 'round(down, 0.4vw + 0.0001px, 1px)')
  assert.equal(cssOfRpx(2), 'max(0.5px, round(down, 0.266667vw + 0.0001px, 1px))')
})
