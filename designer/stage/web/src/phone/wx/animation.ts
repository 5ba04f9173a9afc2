/** wx.createAnimation: records steps in WeChat's own form; the engine plays what `export` gives. */
import { optionsOf, type Options } from '../answers'

const TRANSFORMS = [
  ...['matrix', 'matrix3d', 'rotate', 'rotate3d', 'rotateX', 'rotateY', 'rotateZ', 'scale', 'scale3d', 'scaleX', 'scaleY', 'scaleZ'],
  ...['skew', 'skewX', 'skewY', 'translate', 'translate3d', 'translateX', 'translateY', 'translateZ'],
]
const LENGTHS = ['width', 'height', 'left', 'right', 'top', 'bottom']
/** CSS properties by the method that sets them. */
const STYLES = { opacity: 'opacity', backgroundColor: 'background-color', ...Object.fromEntries(LENGTHS.map((name) => [name, name])) }

interface Step {
  type: string
  args: unknown[]
}

interface Action {
  animates: Step[]
  option: { transformOrigin: string; transition: { delay: number; duration: number; timingFunction: string } }
}

export class Animation {
  [method: string]: unknown
  /** Steps done, as `export` hands them over. */
  actions: Action[] = []
  /** What is in force, by kind: WeChat repeats it in every later step. */
  currentTransform: Record<string, Step> = {}
  option: Action['option']

  constructor(given: unknown) {
    this.option = optionOf(optionsOf(given), { transformOrigin: '50% 50% 0', transition: { delay: 0, duration: 400, timingFunction: 'linear' } })
  }

  /** Ends a step; its options count for this step only. */
  step(given?: unknown): this {
    this.actions.push({ animates: Object.values(this.currentTransform), option: optionOf(optionsOf(given), this.option) })
    return this
  }

  /** The steps so far; the next ones start from where these end. */
  export(): { actions: Action[] } {
    const actions = this.actions
    this.actions = []
    return { actions }
  }
}

for (const name of TRANSFORMS) {
  Animation.prototype[name] = function (this: Animation, ...args: unknown[]) {
    this.currentTransform[name] = { type: name, args }
    return this
  }
}

for (const [name, property] of Object.entries(STYLES)) {
  Animation.prototype[name] = function (this: Animation, value: unknown) {
    const length = LENGTHS.includes(name) && typeof value === 'number'
    this.currentTransform[`style.${property}`] = { type: 'style', args: [property, length ? `${value}px` : value] }
    return this
  }
}

function optionOf(options: Options, fallback: Action['option']): Action['option'] {
  const { delay, duration, timingFunction } = fallback.transition
  return {
    transformOrigin: options['transformOrigin'] ?? fallback.transformOrigin,
    transition: {
      delay: options['delay'] ?? delay,
      duration: options['duration'] ?? duration,
      timingFunction: options['timingFunction'] ?? timingFunction,
    },
  }
}
