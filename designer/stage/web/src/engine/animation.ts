/** `this.animate(selector, keyframes, duration)` over the browser's own animations. */
import type * as ge from 'glass-easel'
import { convertInline } from '../language/wxss'
import { scrollAreaOf } from './scroll-area'
import { domOf } from './tree'

/** The browser's own; TypeScript does not know it yet. */
declare const ScrollTimeline: new (options: { source: Element; axis: 'x' | 'y' }) => AnimationTimeline

type Frame = Record<string, unknown>

/** WeChat's short names for transforms, each with the unit its numbers are in (developers.weixin.qq.com, "动画"). */
const TRANSFORMS: Record<string, string> = {
  translateX: 'px', translateY: 'px', translateZ: 'px', translate: 'px', translate3d: 'px', rotate: 'deg', rotateX: 'deg', rotateY: 'deg', rotateZ: 'deg',
  rotate3d: 'deg', scale: '', scaleX: '', scaleY: '', scaleZ: '', scale3d: '', skew: 'deg', skewX: 'deg', skewY: 'deg', matrix: '', matrix3d: '',
}

/** Runs the frames on every element that matches inside `component`; `done` is called at the end, at once when nothing matches. */
export function animate(component: ge.GeneralComponent, selector: string, frames: Frame[], duration: number, done: () => void): void {
  const targets = elementsOf(component, selector)
  const running = targets.map((target) => target.animate(frames.map(keyframe), { duration: Number(duration) || 0, fill: 'forwards' }).finished)
  void Promise.allSettled(running).then(done)
}

/** What ties an animation to how far an area is scrolled (developers.weixin.qq.com, "滚动驱动的动画"); offsets in CSS px. */
export interface ScrollDriven {
  scrollSource: string
  orientation?: string
  startScrollOffset: number
  endScrollOffset: number
}

/** Lets the frames follow the scrolling of an area of `component` between two offsets, in place of time. */
export function animateByScroll(component: ge.GeneralComponent, selector: string, frames: Frame[], { scrollSource, orientation, startScrollOffset, endScrollOffset }: ScrollDriven): void {
  const source = elementsOf(component, scrollSource).map(scrollAreaOf)[0]
  if (!source) return
  const timeline = new ScrollTimeline({ source, axis: orientation === 'horizontal' ? 'x' : 'y' })
  const range = { rangeStart: `${Number(startScrollOffset) || 0}px`, rangeEnd: `${Number(endScrollOffset) || 0}px` }
  for (const target of elementsOf(component, selector)) target.animate(frames.map(keyframe), { timeline, fill: 'both', ...range } as KeyframeAnimationOptions)
}

/** Takes back what `animate` did. */
export function clearAnimation(component: ge.GeneralComponent, selector: string): void {
  for (const target of elementsOf(component, selector)) {
    for (const animation of target.getAnimations()) animation.cancel()
  }
}

function elementsOf(component: ge.GeneralComponent, selector: string): HTMLElement[] {
  const found = component.getShadowRoot()?.querySelectorAll(selector) ?? []
  return found.flatMap((element) => domOf(element) ?? [])
}

function keyframe(frame: Frame): Keyframe {
  const css: Record<string, string | number> = {}
  const transforms: string[] = []
  for (const [name, value] of Object.entries(frame)) {
    const unit = TRANSFORMS[name]
    if (unit === undefined) css[name === 'ease' ? 'easing' : name] = typeof value === 'number' ? value : convertInline(String(value))
    else transforms.push(`${name}(${[value].flat().map((part) => (typeof part === 'number' ? `${part}${unit}` : convertInline(String(part)))).join(', ')})`)
  }
  if (transforms.length > 0) css['transform'] = transforms.join(' ')
  return css as Keyframe
}
