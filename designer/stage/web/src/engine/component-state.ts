/** What components know beyond what their source says, kept while their nodes are made anew. */
import * as ge from 'glass-easel'
import { freshData, stateIn, stateThatHolds, type Values } from './fresh-data'
import { componentsBelow } from './tree'
import { wayTo } from './ways'
import { widgetOf } from './widget-instance'

interface Kept {
  is: string
  /** What is to be set again. */
  state: Values
  /** What stood there when the component was fresh; what is missing is set whatever stands there now. */
  before: Values
  /** Its properties, by which it is known in another place. */
  properties: Values
}

/** By the marks on the way from the page to the component. */
export type KeptStates = Map<string, Kept>

/** How many components may stand inside each other only because of the state of the one around. */
const LEVELS = 8

/** Adds the states of `root` and every component below it to `states`. */
export function keepStates(root: ge.Node, states: KeptStates = new Map()): KeptStates {
  for (const component of componentsAt(root)) {
    const { state, before, properties } = stateOf(component)
    if (Object.keys(state).length > 0) states.set(wayTo(component), { is: component.is, state, before, properties })
  }
  return states
}

/**
 * Gives components at and below `roots` the state that was kept for their place in the source, as far as their own source still allows it.
 *
 * What was cut and pasted has lost its place: it gets the state of a component of its kind with the same properties that nobody else claims.
 */
export function restoreStates(roots: ge.Node[], states: KeptStates): void {
  const seen = new Set<ge.GeneralComponent>()
  for (let level = 0; level < LEVELS && states.size > 0; level += 1) {
    // The state of one component may be what brings others in.
    const fresh = roots.flatMap(componentsAt).filter((component) => !seen.has(component))
    if (fresh.length === 0) return
    for (const component of fresh) seen.add(component)
    restoreSome(fresh, states)
  }
}

function restoreSome(components: ge.GeneralComponent[], states: KeptStates): void {
  const homeless: ge.GeneralComponent[] = []
  for (const component of components) {
    const way = wayTo(component)
    const kept = states.get(way)
    if (kept?.is !== component.is) homeless.push(component)
    else {
      states.delete(way)
      giveBack(component, kept)
    }
  }
  for (const component of homeless) {
    const { properties } = valuesOf(component)
    const [way, kept] = [...states].find(([, { is, properties: known }]) => is === component.is && sameSimpleValues(known, properties)) ?? []
    if (way === undefined || !kept) continue
    states.delete(way)
    giveBack(component, kept)
  }
}

function giveBack(component: ge.GeneralComponent, { state, before }: Kept): void {
  const now = freshData(component) ?? (component.data as Values)
  const always = Object.fromEntries(Object.entries(state).filter(([name]) => !(name in before)))
  const holding = stateThatHolds(Object.fromEntries(Object.entries(state).filter(([name]) => name in before)), before, now)
  const values = { ...always, ...holding }
  if (Object.keys(values).length > 0) component.setData(values)
}

function stateOf(component: ge.GeneralComponent): Omit<Kept, 'is'> {
  const { data, properties } = valuesOf(component)
  const widget = widgetOf(component)
  if (widget) {
    const { before, now } = widget.ownChanges
    return { state: { ...data, ...now }, before, properties: { ...properties, ...before } }
  }
  const fresh = freshData(component)
  if (!fresh) return { state: data, before: {}, properties }
  const state = stateIn({ ...data, ...properties }, fresh)
  // A name that came later stood at nothing.
  return { state, before: Object.fromEntries(Object.keys(state).map((name) => [name, fresh[name]])), properties }
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
