/** The curves of `wx.worklet.Easing` (WeChat, worklet, "Easing"). They take and give parts between 0 and 1. */

export type Curve = (part: number) => number

const power = (exponent: number): Curve => (part) => part ** exponent
const NATURAL = 1.70158

/** The curve of CSS `cubic-bezier(x1, y1, x2, y2)`. */
export function bezier(x1: number, y1: number, x2: number, y2: number): Curve & { factory(): Curve } {
  const at = (time: number, first: number, second: number): number => 3 * (1 - time) ** 2 * time * first + 3 * (1 - time) * time ** 2 * second + time ** 3
  const curve = (part: number): number => {
    let [low, high] = [0, 1]
    // x grows with time, so halving finds the time to one in a million.
    for (let round = 0; round < 20; round += 1) {
      const middle = (low + high) / 2
      if (at(middle, x1, x2) < part) low = middle
      else high = middle
    }
    return at((low + high) / 2, y1, y2)
  }
  // Older worklets ask for the curve in a second step.
  return Object.assign(curve, { factory: () => curve })
}

function bounce(part: number): number {
  const [slope, width] = [7.5625, 2.75]
  const landed = [[1, 0, 0], [2, 1.5, 0.75], [2.5, 2.25, 0.9375], [Number.POSITIVE_INFINITY, 2.625, 0.984375]] as const
  const [, from, height] = landed.find(([end]) => part < end / width)!
  return slope * (part - from / width) ** 2 + height
}

function elastic(bounciness = 1): Curve {
  return (part) => 1 - Math.cos((part * Math.PI) / 2) ** 3 * Math.cos(part * bounciness * Math.PI)
}

const easeIn = (curve: Curve): Curve => curve
const easeOut = (curve: Curve): Curve => (part) => 1 - curve(1 - part)
const easeInOut = (curve: Curve): Curve => (part) => (part < 0.5 ? curve(part * 2) / 2 : 1 - curve((1 - part) * 2) / 2)

export const Easing = {
  linear: power(1),
  ease: bezier(0.42, 0, 1, 1),
  quad: power(2),
  cubic: power(3),
  poly: power,
  sin: ((part) => 1 - Math.cos((part * Math.PI) / 2)) as Curve,
  circle: ((part) => 1 - Math.sqrt(1 - part * part)) as Curve,
  exp: ((part) => 2 ** (10 * (part - 1))) as Curve,
  elastic,
  back: (stretch = NATURAL): Curve => (part) => part * part * ((stretch + 1) * part - stretch),
  bounce: bounce as Curve,
  bezier,
  cubicBezier: bezier,
  step0: ((part) => (part > 0 ? 1 : 0)) as Curve,
  step1: ((part) => (part >= 1 ? 1 : 0)) as Curve,
  in: easeIn,
  out: easeOut,
  inOut: easeInOut,
}
