/** The `animation` attribute: plays what `wx.createAnimation().export()` gives. */
import type * as ge from 'glass-easel'
import { convertInline } from '../language/wxss'

interface Step { type: string; args: unknown[] }
interface Action {
  animates: Step[]
  option: { transformOrigin: string; transition: { delay: number; duration: number; timingFunction: string } }
}

/** glass-easel's segment of an element's style for animations. */
const ANIMATION: ge.StyleSegmentIndex = 2
/** Transforms whose numbers are lengths or angles. */
const UNITS: [RegExp, string][] = [[/^translate/, 'px'], [/^(rotate|skew)/, 'deg']]

const running = new WeakMap<ge.Element, number>()

/** Plays the actions one after the other on an element; `still` shows the last one at once. Anything but an export is ignored. */
export function playExported(element: ge.Element, exported: unknown, still: boolean): void {
  const { actions } = (exported ?? {}) as { actions?: Action[] }
  if (!Array.isArray(actions) || actions.length === 0) return
  window.clearTimeout(running.get(element))
  if (still) element.setNodeStyle(styleOf(actions.at(-1)!, false), ANIMATION)
  else play(element, actions)
}

function play(element: ge.Element, [action, ...rest]: Action[]): void {
  if (!action) return
  // The style before the first step has to be laid out, or the transition has nothing to start from.
  void (element.getBackendElement() as unknown as HTMLElement | null)?.offsetWidth
  element.setNodeStyle(styleOf(action, true), ANIMATION)
  const { duration, delay } = action.option.transition
  if (rest.length > 0) running.set(element, window.setTimeout(() => play(element, rest), duration + delay))
}

function styleOf({ animates, option }: Action, moving: boolean): string {
  const { duration, delay, timingFunction } = option.transition
  const transforms = animates.filter(({ type }) => type !== 'style').map(transformOf)
  const styles = animates.filter(({ type }) => type === 'style').map(({ args: [name, value] }) => `${String(name)}: ${convertInline(String(value))}`)
  const transition = moving ? [`transition: all ${duration}ms ${timingFunction} ${delay}ms`] : []
  const transform = transforms.length > 0 ? [`transform: ${transforms.join(' ')}`] : []
  return [...styles, ...transform, `transform-origin: ${option.transformOrigin}`, ...transition].join('; ')
}

function transformOf({ type, args }: Step): string {
  const unit = UNITS.find(([pattern]) => pattern.test(type))?.[1] ?? ''
  // In rotate3d only the last number is an angle.
  const written = args.map((value, index) => (typeof value === 'number' && (type !== 'rotate3d' || index === 3) ? `${value}${unit}` : convertInline(String(value))))
  return `${type}(${written.join(', ')})`
}
