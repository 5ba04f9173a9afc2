/**
 * Runs a compiled template without a document and writes down what it would make.
 *
 * Two records of the same data, one of the template before an edit and one of it afterwards, tell exactly what the edit changed.
 */
import type { DefineChildren, DefineFor, DefineForItem, Definers, Generator, PropertyInit, Wrapper } from './internals'

export type RecordKind = 'text' | 'element' | 'if' | 'for' | 'item' | 'slot' | 'virtual'

export interface Recorded {
  kind: RecordKind
  /** Nodes of two records are the same node when their keys are: tag and source mark of an element, the first mark inside a virtual node. */
  key: string
  /** What the template sets on an element, by a name such as `style` or `property type`. */
  sets: Map<string, unknown[]>
  /** Text, slot name, list or branch of other nodes. */
  value: unknown
  children: Recorded[]
}

const NO_CHILDREN: Recorded[] = []
const NOTHING_SET: Recorded['sets'] = new Map()

/** What the template shows for `data`. */
export function recordTemplate(generator: Generator, data: unknown): Recorded[] {
  const recorder = new Recorder()
  const { C } = generator(recorder as unknown as Wrapper, true, data, undefined)
  return recorder.children(C)
}

/** The items of a wx:for with their indices, as glass-easel takes lists of any kind. */
export function itemsOf(list: unknown): [item: unknown, index: number | string][] {
  if (Array.isArray(list)) return list.map((item, index) => [item, index])
  if (typeof list === 'object' && list !== null) return Object.entries(list).map(([key, item]) => [item, key])
  if (typeof list === 'string') return [...Array(list.length).keys()].map((index) => [list[index], index])
  if (typeof list === 'number' && Number.isSafeInteger(list) && list >= 0) return [...Array(list).keys()].map((index) => [index, index])
  return []
}

/** The children of one item of a wx:for. */
export function itemChildren(item: DefineForItem, value: unknown, index: number | string, path: unknown): DefineChildren {
  return (creation, ...rest) => item(creation, value, index, undefined, undefined, path, ...(rest.slice(0, 6) as Definers))
}

/** Whether two records set the same values; functions and objects count as changed. */
export function sameSets(before: Recorded, after: Recorded): boolean {
  if (before.sets.size !== after.sets.size) return false
  for (const [name, values] of after.sets) {
    const old = before.sets.get(name)
    if (!old || old.length !== values.length || values.some((value, index) => value !== old[index] || isObject(value))) return false
  }
  return true
}

function elementKey(tag: string, generics: Record<string, string>, sets: Recorded['sets']): string {
  const mark = sets.get('mark wxid')?.[0] ?? ''
  for (const _ in generics) return `${tag} ${String(mark)} ${JSON.stringify(generics)}`
  return `${tag} ${String(mark)}`
}

/** A virtual node is known by the first thing inside it that is no text. */
function innerKey(children: Recorded[] = NO_CHILDREN): string {
  return children.find(({ kind }) => kind !== 'text')?.key ?? ''
}

function isObject(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

/** Stands in for glass-easel's wrapper (`R` in generated code): its one-letter methods set things on elements. */
class Recorder {
  #sets = new Map<string, unknown[]>()

  /** Property or external class; attribute; model value. */
  r = (_: unknown, name: string, value: unknown): void => this.#set(`property ${name}`, value)
  a = (_: unknown, name: string, value: unknown): void => this.#set(`attribute ${name}`, value)
  c = (_: unknown, value: unknown): void => this.#set('class', value)
  y = (_: unknown, value: unknown): void => this.#set('style', value)
  i = (_: unknown, value: unknown): void => this.#set('id', value)
  s = (_: unknown, value: unknown): void => this.#set('slot', value)
  d = (_: unknown, name: string, value: unknown): void => this.#set(`data ${name}`, value)
  m = (_: unknown, name: string, value: unknown): void => this.#set(`mark ${name}`, value)
  l = (_: unknown, name: string, value: unknown): void => this.#set(`slot value ${name}`, value)
  p = (_: unknown, name: string, value: unknown): void => this.#set(`change ${name}`, value)
  wl = (_: unknown, name: string, value: unknown): void => this.#set(`worklet ${name}`, value)
  v = (_: unknown, name: string, handler: unknown, ...kind: unknown[]): void => this.#set(`event ${name} ${kind.slice(0, 3).join()}`, handler)
  setFnFilter = (): void => undefined
  setEventListenerWrapper = (): void => undefined
  devArgs = (): object => ({})

  children(define: DefineChildren): Recorded[] {
    const made: Recorded[] = []
    const add = (kind: RecordKind, key: string, children: Recorded[], value: unknown = undefined, sets = NOTHING_SET): void => {
      made.push({ kind, key, sets, value, children })
    }
    const loop: DefineFor = (list, _key, _updated, _path, item) => {
      const items = itemsOf(list).map(([value, index]) => this.children(itemChildren(item, value, index, null)))
      const children = items.map((inner): Recorded => ({ kind: 'item', key: '', sets: NOTHING_SET, value: undefined, children: inner }))
      add('for', `for ${innerKey(children[0]?.children)}`, children, list)
    }
    define(
      true,
      (text) => add('text', 'text', NO_CHILDREN, text),
      (tag, generics, init, children, slot) => {
        const sets = this.#run(init)
        add('element', elementKey(tag, generics, sets), this.children(children), slot, sets)
      },
      (key, branch) => {
        const children = this.children(branch)
        add('if', `if ${key} ${innerKey(children)}`, children, key)
      },
      loop,
      (name, init, slot) => add('slot', 'slot', NO_CHILDREN, [name, slot], init ? this.#run(init as PropertyInit) : NOTHING_SET),
      (define, slot) => {
        const children = this.children(define)
        add('virtual', `virtual ${innerKey(children)}`, children, slot)
      },
      undefined,
      undefined,
    )
    return made
  }

  #run(init: PropertyInit): Map<string, unknown[]> {
    const outer = this.#sets
    const sets = (this.#sets = new Map())
    init(undefined as never, true)
    this.#sets = outer
    return sets
  }

  #set(name: string, ...values: unknown[]): void {
    this.#sets.set(name, values)
  }
}
