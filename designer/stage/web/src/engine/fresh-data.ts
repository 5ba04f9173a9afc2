/** What pages and components knew when they had just come to life: what differs later is their state, and not what their source says. */
import type * as ge from 'glass-easel'
import { copyPlain } from './copy'

export type Values = Record<string, unknown>

const known = new WeakMap<ge.GeneralComponent, Values>()

/** Notes the data of a component that has come to life. */
export function noteFresh(component: ge.GeneralComponent, values: Values = component.data as Values): void {
  known.set(component, copyPlain(values))
}

/** The data as it was noted; null for a component that is younger than that. */
export function freshData(component: ge.GeneralComponent): Values | null {
  return known.get(component) ?? null
}

/** What of `live` came after `fresh`. */
export function stateIn(live: Values, fresh: Values): Values {
  return Object.fromEntries(Object.entries(live).filter(([name, value]) => !sameValue(value, fresh[name])))
}

/**
 * What of `state` still holds where the source has become another one: everything that the new source begins with as the old one did.
 *
 * `before` and `now` are the fresh data of the old and of the new one.
 */
export function stateThatHolds(state: Values, before: Values, now: Values): Values {
  return Object.fromEntries(Object.entries(state).filter(([name]) => sameValue(before[name], now[name])))
}

/** How deep values are compared; what is deeper, or runs in circles, counts as different. */
const DEPTH = 40

/** Whether two values say the same; instances of classes only when they are the same one. */
export function sameValue(left: unknown, right: unknown, depth = DEPTH): boolean {
  if (Object.is(left, right)) return true
  if (depth === 0 || typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right) || Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false
  if (!Array.isArray(left) && Object.getPrototypeOf(left) !== Object.prototype) return false
  const [names, others] = [Object.keys(left), Object.keys(right)]
  return names.length === others.length && names.every((name) => name in right && sameValue((left as Values)[name], (right as Values)[name], depth - 1))
}
