/** Functions of `wx` whose answer is always the same: listed in answered.json. */
import { asynchronous, Failure } from '../answers'
import answered from './answered.json'
import type { Area, Phone } from './area'
import { knownObject } from './known'

export function answeredArea({ host }: Phone): Area {
  const made = <Value>(values: Record<string, Value>, make: (name: string, value: Value) => unknown): Area =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, make(name, value)]))
  return {
    ...made<string>(answered.failing, (name, message) => asynchronous(host, name, () => { throw new Failure(message) })),
    ...made<unknown>(answered.asynchronous, (name, value) => asynchronous(host, name, () => structuredClone(value))),
    ...made<unknown>(answered.synchronous, (_, value) => () => (value === null ? undefined : structuredClone(value))),
    ...made<string>(answered.objects, (_, kind) => () => knownObject(host, kind)),
  }
}
