/** `this.applyAnimatedStyle(selector, updater)`: styles that follow shared values. */
import * as ge from 'glass-easel'
import { Animation } from '../worklet/animations'
import { Watch } from '../worklet/signals'
import { kebab } from './wxs-descriptors'

type Updater = () => Record<string, unknown>

/** glass-easel's segment of an element's style for animations. */
const ANIMATION: ge.StyleSegmentIndex = 2

interface Binding {
  readonly id: number
  readonly watch: Watch<void>
}

let bindings = 0
const living = new WeakMap<ge.GeneralComponent, Binding[]>()
const styles = new WeakMap<ge.Element, Map<number, string>>()

/**
 * Styles every element inside `component` that matches whenever a value changes that `updater` reads, and now when that is asked.
 * Answers the binding's number.
 */
export function applyAnimatedStyle(component: ge.GeneralComponent, selector: string, updater: Updater, immediate: boolean): number {
  const id = (bindings += 1)
  let due = false
  let wasAttached = false
  const update = (): void => {
    due = false
    wasAttached ||= ge.Element.isAttached(component)
    if (wasAttached && !ge.Element.isAttached(component)) watch.stop()
    else watch.compute()
  }
  let waits = !immediate
  const watch = new Watch(() => {
    const style = updater()
    if (!waits) dress(component, selector, id, style)
    waits = false
  }, () => {
    if (!due) requestAnimationFrame(update)
    due = true
  })
  living.set(component, [...(living.get(component) ?? []), { id, watch }])
  update()
  return id
}

/** Lets go of bindings by their numbers; the styles stay as they are. */
export function clearAnimatedStyle(component: ge.GeneralComponent, ids: readonly number[]): void {
  for (const { id, watch } of living.get(component) ?? []) if (ids.includes(id)) watch.stop()
}

/** Bare numbers are px where the property is a length (WeChat, "worklet 动画", applyAnimatedStyle). */
function written(name: string, value: unknown): string {
  const plain = value instanceof Animation ? value.end(0) : value
  return typeof plain === 'number' && !CSS.supports(kebab(name), String(plain)) ? `${plain}px` : String(plain)
}

function dress(component: ge.GeneralComponent, selector: string, id: number, style: Record<string, unknown> | undefined): void {
  const text = Object.entries(style ?? {}).map(([name, value]) => `${kebab(name)}: ${written(name, value)}`).join('; ')
  for (const element of component.getShadowRoot()?.querySelectorAll(selector) ?? []) {
    const own = styles.get(element) ?? new Map<number, string>()
    if (own.get(id) === text) continue
    styles.set(element, own.set(id, text))
    element.setNodeStyle([...own.values()].join('; '), ANIMATION)
  }
}
