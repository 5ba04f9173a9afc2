/**
 * Brings the living tree of a component into the shape of a new template, touching only what the edit changed.
 *
 * The template runs once more over the living nodes: nodes that the edit left alone stay with all their state, changed ones get their values
 * again, new ones are made by glass-easel itself.
 */
import * as ge from 'glass-easel'
import { keepStates, restoreStates, type KeptStates } from './component-state'
import { forgetListeners } from './elements'
import type { DefineChildren, DefineFor, Definers, DefineSlot, Generator, InnerComponent, PropertyInit, TemplateInstance, Wrapper } from './internals'
import { KEPT } from './template-excerpt'
import { itemChildren, itemsOf, recordTemplate, sameSets, type Recorded } from './template-record'

/** The living nodes are not what the old template says; the tree has to be rebuilt. */
export class UnknownShape extends Error {}

const DYNAMIC_SLOTS = 3
/** What glass-easel's template engine notes on nodes. */
interface Notes { key?: unknown; keyList?: { keyName: string | null; updateKeys(list: unknown): void } }
/** Makes one new node by calling the function of its kind. */
type Make = (define: Definers) => void
type Update = (node: ge.Node, old: Recorded, now: Recorded) => void

/** Patches one instance. Answers whether nodes came, went or moved. Raises UnknownShape when the instance has to be rebuilt. */
export function patchTemplate(component: InnerComponent, generator: Generator): boolean {
  const instance = component._$tmplInst
  const { innerData, data } = component._$dataGroup
  if (!instance) throw new UnknownShape('The component has no template.')
  const wrapper = instance.procGenWrapper
  const state = states.get(wrapper)
  states.delete(wrapper)
  if (state === 'unknown') throw new UnknownShape('A patch failed half-way.')
  if (state === 'ahead') {
    wrapper.procGen = generator
    forgetBindings(instance)
    return false
  }
  const values = innerData ?? data
  const before = records.get(instance) ?? recordTemplate(wrapper.procGen, values)
  const after = recordTemplate(generator, values)
  // Should the patch fail half-way, nothing is known of the instance.
  records.delete(instance)
  const patch = new Patch(wrapper)
  wrapper.procGen = generator
  patch.children(wrapper.shadowRoot, before, after, generator(wrapper, true, values, undefined).C)
  forgetBindings(instance)
  remember(instance, after)
  patch.finish()
  return patch.moved
}

/**
 * Brings one instance into the shape of a template of which only the excerpts before and after an edit are known.
 *
 * From then on the instance is ahead of its template: `patchTemplate` gives it the whole new one without touching its nodes. `settle` has to see
 * to that and is called when the instance's data changes before. Answers and raises what `patchTemplate` does; once it has raised, the next
 * `patchTemplate` asks for a rebuild.
 */
export function patchExcerpt(component: InnerComponent, before: Generator, after: Generator, settle: () => void): boolean {
  const instance = component._$tmplInst
  if (!instance) throw new UnknownShape('The component has no template.')
  const { innerData, data } = component._$dataGroup
  const values = innerData ?? data
  const wrapper = instance.procGenWrapper
  states.set(wrapper, 'unknown')
  records.delete(instance)
  let interrupted = false
  watchData(instance, () => { interrupted = true }, true)
  const patch = new Patch(wrapper)
  patch.children(wrapper.shadowRoot, recordTemplate(before, values), recordTemplate(after, values), after(wrapper, true, values, undefined).C)
  patch.finish()
  watchData(instance, settle)
  if (interrupted) throw new UnknownShape('The data changed during the patch.')
  states.set(wrapper, 'ahead')
  return patch.moved
}

/** What patched instances show, until their data changes. */
const records = new WeakMap<TemplateInstance, Recorded[]>()
/** Instances whose nodes are those of a newer template than theirs, or nobody knows which. */
const states = new WeakMap<Wrapper, 'ahead' | 'unknown'>()

function remember(instance: TemplateInstance, record: Recorded[]): void {
  records.set(instance, record)
  watchData(instance, () => records.delete(instance))
}

/** Calls `changes` before new data reach the nodes of an instance, or, where it `holds` them, instead. */
function watchData(instance: TemplateInstance, changes: () => void, holds = false): void {
  const { updateValues } = Object.getPrototypeOf(instance) as TemplateInstance
  instance.updateValues = function (...values) {
    changes()
    if (!holds) updateValues.apply(this, values)
  }
}

/** glass-easel's short cut from a data field to a node points at nodes as they were created. */
function forgetBindings(instance: TemplateInstance): void {
  instance.bindingMapGen = undefined
  instance.procGenWrapper.bindingMapDisabled = true
}

class Patch {
  moved = false
  readonly #removed: KeptStates = new Map()
  readonly #created: ge.Node[] = []

  constructor(private readonly wrapper: Wrapper) {}

  /** Patches the children of `parent`, whose records before and after are given, by running `define`. */
  children(parent: ge.Element, before: Recorded[], after: Recorded[], define: DefineChildren): void {
    const living = [...parent.childNodes]
    const groups = grouped(living, before)
    const kept = match(before, after)
    const placed: ge.Node[] = []
    let turn = 0
    const place = (update: Update, make: Make): void => {
      const now = after[turn]!
      const group = groups[kept[turn]!]
      if (!group && holdsKept(now)) throw new UnknownShape('The excerpt lacks a part that has to be made.')
      if (group && !keptNodes(now)) update(group[0]!, before[kept[turn]!]!, now)
      placed.push(...(group ?? [this.#create(make)]))
      turn += 1
    }
    define(true, ...this.#definers(place), undefined, undefined)
    this.#arrange(parent, living, placed)
  }

  /** Gives components that were made anew elsewhere the state of those that went. */
  finish(): void {
    if (this.#removed.size > 0) restoreStates(this.#created, this.#removed)
  }

  /** Functions that patch the node of their turn, or make it. */
  #definers(place: (update: Update, make: Make) => void): Definers {
    return [
      (...call) => place((node, old, now) => { if (old.value !== now.value) (node as ge.TextNode).textContent = String(now.value) }, (define) => define[0](...call)),
      (...call) => place((node, old, now) => this.#element(node as ge.Element, old, now, call[2], call[3]), (define) => define[1](...call)),
      (...call) => place((node, old, now) => {
        notesOf(node).key = call[0]
        this.children(node as ge.Element, old.children, now.children, call[1])
      }, (define) => define[2](...call)),
      (...call) => place((node, old, now) => this.#loop(node as ge.Element, old, now, call), (define) => define[3](...call)),
      (...call) => place((node) => setSlot(node as ge.Element, call), (define) => define[4](...call)),
      (...call) => place((node, old, now) => {
        if (call[1] !== undefined) (node as ge.Element).slot = call[1]
        this.children(node as ge.Element, old.children, now.children, call[0])
      }, (define) => define[5](...call)),
    ]
  }

  #element(node: ge.Element, old: Recorded, now: Recorded, init: PropertyInit, children: DefineChildren): void {
    const component = ge.Component.isComponent(node) ? node : null
    const dynamic = (component?.getShadowRoot()?.getSlotMode() as number | undefined) === DYNAMIC_SLOTS
    if (dynamic) throw new UnknownShape('The content of dynamic slots is made by the component that holds them.')
    if (!sameSets(old, now)) {
      forgetListeners(node)
      for (const name of old.sets.keys()) if (!now.sets.has(name)) reset(node, name)
      init(node, true)
      if (component?.hasPendingChanges()) ge.Component.getDataProxy(component).applyDataUpdates(true)
    }
    if (old.value !== now.value) node.slot = String(now.value ?? '')
    this.children(node, old.children, now.children, children)
  }

  #loop(node: ge.Element, old: Recorded, now: Recorded, [list, key, , path, item]: Parameters<DefineFor>): void {
    const { keyList } = notesOf(node)
    if (keyList) {
      keyList.keyName = key
      keyList.updateKeys(list)
    }
    itemsOf(list).forEach(([value, index], at) => {
      const place = Array.isArray(path) ? [...(path as unknown[]), index] : null
      this.children(node.childNodes[at] as ge.Element, old.children[at]!.children, now.children[at]!.children, itemChildren(item, value, index, place))
    })
  }

  #create(make: Make): ge.Node {
    const [node] = this.wrapper.handleChildrenCreation((_creation, ...rest) => make(rest.slice(0, 6) as Definers), undefined, undefined)
    this.#created.push(node!)
    return node!
  }

  #arrange(parent: ge.Element, living: ge.Node[], placed: ge.Node[]): void {
    const staying = new Set(placed)
    for (const node of living) {
      if (staying.has(node)) continue
      this.moved = true
      keepStates(node, this.#removed)
      parent.removeChild(node)
    }
    placed.reduceRight<ge.Node | undefined>((next, node) => {
      const where = next ? next.parentIndex - 1 : parent.childNodes.length - 1
      if (node.parentNode !== parent || node.parentIndex !== where) {
        this.moved = true
        parent.insertBefore(node, next)
      }
      return node
    }, undefined)
  }
}

/** For each new node the index of the old one that it is, -1 for none. */
function match(before: Recorded[], after: Recorded[]): number[] {
  const waiting = new Map<string, number[]>()
  before.forEach((old, index) => waiting.set(old.key, [...(waiting.get(old.key) ?? []), index]))
  return after.map((now) => {
    const index = waiting.get(now.key)?.shift() ?? -1
    // Another list has other items: it is made anew.
    const otherList = index >= 0 && now.kind === 'for' && before[index]!.children.length !== now.children.length
    return otherList ? -1 : index
  })
}

/** The living nodes that each record stands for. Raises UnknownShape when they are not as many. */
function grouped(living: ge.Node[], records: Recorded[]): ge.Node[][] {
  let end = 0
  const groups = records.map((record) => living.slice(end, (end += keptNodes(record) || 1)))
  if (end !== living.length) throw new UnknownShape(`${living.length} nodes live where the template made ${end}.`)
  return groups
}

/** For how many living nodes a record stands in, 0 for one that is itself. */
function keptNodes({ key, sets }: Recorded): number {
  return key.startsWith(`${KEPT} `) ? Number(sets.get('mark count')?.[0] ?? 0) : 0
}

function holdsKept(record: Recorded): boolean {
  return keptNodes(record) > 0 || record.children.some(holdsKept)
}

function setSlot(node: ge.Element, [name, init, slot]: Parameters<DefineSlot>): void {
  if (name !== undefined) ge.Element.setSlotName(node, name)
  if (slot !== undefined) node.slot = slot
  init?.(node)
}

function notesOf(node: ge.Node): Notes {
  const noted = node as ge.Node & { _$wxTmplArgs?: Notes }
  return (noted._$wxTmplArgs ??= {})
}

/** Takes back what the old template set under a name of `template-record.ts`. */
function reset(node: ge.Element, name: string): void {
  const [kind = '', ...rest] = name.split(' ')
  const target = rest.join(' ')
  if (kind === 'class') node.setNodeClass('')
  else if (kind === 'style') node.setNodeStyle('')
  else if (kind === 'id') node.id = ''
  else if (kind === 'data') delete node.dataset[target.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())]
  else if (kind === 'attribute' || (kind === 'property' && !ge.Component.isComponent(node))) node.removeAttribute(target)
  else if (kind === 'property') resetProperty(node as ge.GeneralComponent, target)
}

function resetProperty(component: ge.GeneralComponent, name: string): void {
  const property = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  if (component.hasExternalClass(name)) return component.setExternalClass(name, '')
  const definition = (component as unknown as InnerComponent)._$behavior._$propertyMap[property]
  if (!definition) return
  const data = ge.Component.getDataProxy(component)
  data.replaceProperty(property, definition.value)
  data.applyDataUpdates(true)
}
