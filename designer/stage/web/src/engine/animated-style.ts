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

/** Styles every element inside `component` that matches, now and whenever a value changes that `updater` reads. Answers the binding's number. */
export function applyAnimatedStyle(component: ge.GeneralComponent, selector: string, updater: Updater): number {
  const id = (bindings += 1)
  let due = false
  let wasAttached = false
  const update = (): void => {
    due = false
    wasAttached ||= ge.Element.isAttached(component)
    if (wasAttached && !ge.Element.isAttached(component)) watch.stop()
    else watch.compute()
  }
  const watch = new Watch(() => dress(component, selector, id, updater()), () => {
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

function dress(component: ge.GeneralComponent, selector: string, id: number, style: Record<string, unknown> | undefined): void {
  const text = Object.entries(style ?? {}).map(([name, value]) => `${kebab(name)}: ${String(value instanceof Animation ? value.end(0) : value)}`).join('; ')
  for (const element of component.getShadowRoot()?.querySelectorAll(selector) ?? []) {
    const own = styles.get(element) ?? new Map<number, string>()
    if (own.get(id) === text) continue
    styles.set(element, own.set(id, text))
    element.setNodeStyle([...own.values()].join('; '), ANIMATION)
  }
}
