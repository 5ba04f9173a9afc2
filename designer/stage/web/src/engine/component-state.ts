/** What components know beyond their properties, kept while their nodes are made anew. */
import * as ge from 'glass-easel'
import { sourceOf } from './elements'
import { componentsBelow, parentOf } from './tree'

interface Kept { is: string; data: Record<string, unknown> }
/** By the marks on the way from the page to the component. */
export type KeptStates = Map<string, Kept>

/** The states of `root` and every component below it. */
export function keepStates(root: ge.Node, states: KeptStates = new Map()): KeptStates {
  for (const component of componentsAt(root)) {
    const properties = new Set(ge.Component.listProperties(component))
    const data = Object.fromEntries(Object.entries(component.data as object).filter(([name]) => !properties.has(name)))
    if (Object.keys(data).length > 0) states.set(wayTo(component), { is: component.is, data })
  }
  return states
}

/** Gives components at and below `root` the state that was kept for their place in the source. */
export function restoreStates(root: ge.Node, states: KeptStates): void {
  for (const component of componentsAt(root)) {
    const kept = states.get(wayTo(component))
    if (kept?.is === component.is) component.setData(kept.data)
  }
}

function componentsAt(root: ge.Node): ge.GeneralComponent[] {
  const below = [...componentsBelow(root)] as unknown as ge.GeneralComponent[]
  return ge.Component.isComponent(root) ? [root, ...below] : below
}

/** Marks are unique in their file: the nearest one and the items around it say which instance it is, whatever it was moved into. */
function wayTo(component: ge.GeneralComponent): string {
  const steps: string[] = []
  let crossed = false
  for (let node: ge.Node | null = component; node; node = parentOf(node)) {
    if ((node as { is?: string }).is === 'wx:for-item') steps.push(`#${(node as ge.Element).parentIndex}`)
    const source = sourceOf(node)
    if (source !== undefined && (node === component || crossed)) steps.push(source)
    crossed = ge.ShadowRoot.isShadowRoot(node)
  }
  return steps.join('/')
}
