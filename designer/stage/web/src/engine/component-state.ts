/** What components know beyond their properties, kept while their nodes are made anew. */
import * as ge from 'glass-easel'
import { sourceOf } from './elements'
import { componentsBelow, parentOf } from './tree'

interface Kept { is: string; data: Values; properties: Values }
type Values = Record<string, unknown>
/** By the marks on the way from the page to the component. */
export type KeptStates = Map<string, Kept>

/** Adds the states of `root` and every component below it to `states`. */
export function keepStates(root: ge.Node, states: KeptStates = new Map()): KeptStates {
  for (const component of componentsAt(root)) {
    const { data, properties } = valuesOf(component)
    if (Object.keys(data).length > 0) states.set(wayTo(component), { is: component.is, data, properties })
  }
  return states
}

/**
 * Gives components at and below `roots` the state that was kept for their place in the source.
 *
 * What was cut and pasted has lost its place: it gets the state of a component of its kind with the same properties that nobody else claims.
 */
export function restoreStates(roots: ge.Node[], states: KeptStates): void {
  const homeless: ge.GeneralComponent[] = []
  for (const component of roots.flatMap(componentsAt)) {
    const way = wayTo(component)
    const kept = states.get(way)
    if (kept?.is !== component.is) homeless.push(component)
    else {
      states.delete(way)
      component.setData(kept.data)
    }
  }
  for (const component of homeless) {
    const { properties } = valuesOf(component)
    const [way, kept] = [...states].find(([, { is, properties: known }]) => is === component.is && sameSimpleValues(known, properties)) ?? []
    if (way === undefined || !kept) continue
    states.delete(way)
    component.setData(kept.data)
  }
}

function valuesOf(component: ge.GeneralComponent): { data: Values; properties: Values } {
  const names = new Set(ge.Component.listProperties(component))
  const entries = Object.entries(component.data as Values)
  return { data: Object.fromEntries(entries.filter(([name]) => !names.has(name))), properties: Object.fromEntries(entries.filter(([name]) => names.has(name))) }
}

function sameSimpleValues(left: Values, right: Values): boolean {
  return Object.entries(left).every(([name, value]) => typeof value === 'object' || value === right[name])
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
