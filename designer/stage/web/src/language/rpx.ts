/**
 * Lengths in rpx: 1/750 of the screen's width, in whole px (WeChat, WXSS, "rpx").
 *
 * WeChat's own style run time, which wcsc puts into every sheet, rounds them down and keeps a hairline of what would be nothing.
 */

const RPX_A_SCREEN = 750
/** What a length may lie below a whole px by the inexactness of numbers. */
const TOLERANCE_PX = 1e-4
/** So many rpx are a px at least on the narrowest of phones. */
const SAFE_RPX = 2.5
/** What an iPhone shows of a length that would be nothing. */
const HAIRLINE_PX = 0.5

/** A length as CSS that follows the width of the screen without a new conversion. */
export function cssOfRpx(rpx: number): string {
  if (rpx === 0) return '0px'
  const length = `round(down, ${Number(((rpx * 100) / RPX_A_SCREEN).toFixed(6))}vw + ${TOLERANCE_PX}px, 1px)`
  return rpx > 0 && rpx < SAFE_RPX ? `max(${HAIRLINE_PX}px, ${length})` : length
}

/** A length in px on a screen of this width, px. */
export function pxOfRpx(rpx: number, width: number): number {
  const length = Math.floor((rpx * width) / RPX_A_SCREEN + TOLERANCE_PX)
  return length === 0 && rpx > 0 ? HAIRLINE_PX : length
}
