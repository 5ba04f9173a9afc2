/** Whether code bears out what component.json says of an attribute or event. */
import commonEvents from '../../../../../resources/catalog/events.json'
import { codeOf, components, definitionOf, stageCode, styleOf, supportOf, type Component } from './facts'

/** Attributes that the engine handles for every component. */
const OF_THE_ENGINE: ReadonlySet<string> = new Set(['id', 'class', 'style', 'hidden', 'animation', 'slot'])

/** A property where it is declared, which is no use of it: `loop: Boolean,` or `scale: { type: Number, value: 16 },`. */
const DECLARED = /\s*:\s*(?:String|Number|Boolean|Array|Object|Function|null\b|\{\s*(?:type|value|optionalTypes)\b)/.source

const engine = stageCode()
const codes = new Map<string, string>()

function code(tag: string): string {
  const known = codes.get(tag) ?? codeOf(tag).replace(/reflect:\s*\[[^\]]*\]/g, '')
  codes.set(tag, known)
  return known
}

/** Whether an attribute is a declared property of its component, and something reads it there. */
export function isUsed({ tag }: Component, attribute: string): boolean {
  if (OF_THE_ENGINE.has(attribute)) return true
  const definition = definitionOf(tag)
  const [, worklet] = /^worklet:(.+)/.exec(attribute) ?? []
  if (definition && worklet) return code(tag).includes(`worklet('${worklet}')`)
  const name = attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  if (!definition || !Object.hasOwn(definition.properties ?? {}, name)) return false
  if (isReadFromOutside(tag, name)) return true
  const reflected = definition.reflect?.includes(name) && styleOf(tag).includes(`[${attribute}`)
  return reflected === true || new RegExp(`(?<![\\w$])${name}\\b(?!${DECLARED})`).test(code(tag))
}

/** Whether a component names an event where it sends it, or the engine sends it from every element. */
export function isFired({ tag }: Component, event: string): boolean {
  if (!definitionOf(tag)) return false
  // The worklet of an event is named `onscroll` where it is called, or made from the event's own name.
  const name = event.replace(/^on/, '').replace(/\W/g, '\\$&')
  return Object.hasOwn(commonEvents.events, event) || new RegExp(`['"\`](?:on)?${name}['"\`]`).test(code(tag))
}

/** What counts as working and is not borne out, as `tag name`. Syntax has no behaviour of its own. */
export function unproven(kind: 'attributes' | 'events'): string[] {
  const proven = kind === 'attributes' ? isUsed : isFired
  return components.filter(({ virtual }) => !virtual).flatMap((component) => {
    return working(component, kind).filter((name) => !proven(component, name)).map((name) => `${component.tag} ${name}`)
  })
}

function working(component: Component, kind: 'attributes' | 'events'): string[] {
  return Object.keys(component[kind]).filter((name) => supportOf(component, component[kind][name]!) === 'works')
}

/** Whether the engine, or a component that looks for those with this tag, reads a property of theirs. */
function isReadFromOutside(tag: string, name: string): boolean {
  const reading = new RegExp(`(?<!this)\\.data(?:\\.|\\[')${name}\\b|\\bdata\\['${name}'\\]`)
  const others = components.map((component) => code(component.tag)).filter((text) => text.includes(`'${tag}'`))
  return [engine, ...others].some((text) => reading.test(text))
}
