/** Makes what projects hand to Component, Page and Behavior fit glass-easel, as WeChat does: what is odd is a warning, never an exception. */
import { copyPlain } from './copy'

type Anything = any
type Warn = (text: string) => void
export type Definition = Record<string, Anything>

/** Property types that glass-easel knows; any other type means "any". */
const TYPES: unknown[] = [String, Number, Boolean, Object, Array, Function, null]

/** Turns a behavior as written (`'wx://form-field'`, a behavior, undefined after a failed import) into one to use. */
export type FindBehavior = (written: unknown) => object | null

/** The definition of a component or behavior, cleaned. `written` is not changed. */
export function cleanDefinition(written: Definition, findBehavior: FindBehavior, warn: Warn): Definition {
  const clean: Definition = { ...written }
  clean['behaviors'] = cleanBehaviors(written['behaviors'], findBehavior, warn)
  clean['properties'] = cleanProperties(written['properties'], warn)
  clean['methods'] = functionsOf(written['methods'])
  clean['lifetimes'] = functionsOf(written['lifetimes'])
  clean['pageLifetimes'] = functionsOf(written['pageLifetimes'])
  clean['observers'] = cleanObservers(written['observers'], warn)
  clean['relations'] = cleanRelations(written['relations'])
  for (const name of ['created', 'attached', 'ready', 'moved', 'detached', 'export', 'definitionFilter']) {
    if (typeof clean[name] !== 'function') delete clean[name]
  }
  if (!Array.isArray(clean['externalClasses'])) delete clean['externalClasses']
  const { data } = written
  if (typeof data === 'object' && data !== null) clean['data'] = () => copyPlain(data)
  else if (typeof data !== 'function') delete clean['data']
  return clean
}

/** Members of a page that glass-easel takes as they are; functions become methods, everything else a field of the instance. */
const PAGE_PARTS = ['data', 'behaviors', 'options', 'observers', 'properties', 'lifetimes', 'pageLifetimes', 'relations', 'externalClasses']

/** A page's definition as that of a component, and the fields that each instance gets. */
export function pageParts(written: Definition): { definition: Definition; fields: Definition } {
  const definition: Definition = { methods: {} }
  const fields: Definition = {}
  for (const [name, value] of Object.entries(written)) {
    if (PAGE_PARTS.includes(name)) definition[name] = value
    else if (typeof value === 'function') definition['methods'][name] = value
    else fields[name] = value
  }
  return { definition, fields }
}

function cleanBehaviors(written: unknown, find: FindBehavior, warn: Warn): object[] {
  if (!Array.isArray(written)) return []
  const found: object[] = []
  for (const behavior of written as unknown[]) {
    const known = find(behavior)
    if (known) found.push(known)
    else warn(`A behavior is left out: ${typeof behavior === 'string' ? `"${behavior}" is not known` : `it is ${String(behavior)}`}.`)
  }
  return found
}

function cleanProperties(written: unknown, warn: Warn): Definition {
  const clean: Definition = {}
  if (typeof written !== 'object' || written === null) return clean
  for (const [name, property] of Object.entries(written)) clean[name] = cleanProperty(name, property, warn)
  return clean
}

function cleanProperty(name: string, written: Anything, warn: Warn): Anything {
  if (typeof written === 'function' || written === null) return TYPES.includes(written) ? written : null
  if (typeof written !== 'object') return written === undefined ? null : { type: null, value: written }
  if (Array.isArray(written)) return null
  const property = { ...written }
  if (Array.isArray(property.type)) [property.type, property.optionalTypes] = [null, undefined]
  if (!TYPES.includes(property.type)) property.type = null
  if (!Array.isArray(property.optionalTypes)) delete property.optionalTypes
  if (typeof property.value === 'object' && property.value !== null) property.value = copyPlain(property.value)
  if (typeof property.observer === 'string') property.observer = namedMethod(property.observer, `observer of the property "${name}"`, warn)
  else if (typeof property.observer !== 'function') delete property.observer
  return property
}

function cleanObservers(written: unknown, warn: Warn): Definition {
  const clean: Definition = {}
  if (Array.isArray(written)) return written.filter((entry) => typeof entry?.observer === 'function')
  if (typeof written !== 'object' || written === null) return clean
  for (const [fields, observer] of Object.entries(written)) {
    if (typeof observer === 'function') clean[fields] = observer
    else if (typeof observer === 'string') clean[fields] = namedMethod(observer, `observer of "${fields}"`, warn)
    else warn(`The observer of "${fields}" is no function.`)
  }
  return clean
}

function namedMethod(name: string, role: string, warn: Warn): (...values: unknown[]) => unknown {
  return function (this: Record<string, unknown>, ...values) {
    const method = this[name]
    if (typeof method === 'function') return method.apply(this, values)
    warn(`The ${role} names the method "${name}", which does not exist.`)
    return undefined
  }
}

function cleanRelations(written: unknown): Definition {
  const clean: Definition = {}
  if (typeof written !== 'object' || written === null) return clean
  for (const [path, relation] of Object.entries(written as Definition)) {
    if (typeof relation === 'object' && relation !== null && relation.type) clean[path] = relation
  }
  return clean
}

function functionsOf(written: unknown): Definition {
  if (typeof written !== 'object' || written === null) return {}
  return Object.fromEntries(Object.entries(written).filter(([, value]) => typeof value === 'function'))
}
