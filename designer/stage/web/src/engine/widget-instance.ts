/** A living built-in component, as the code in `widgets/` sees it. */
import * as ge from 'glass-easel'
import type { FormField, HostEvent, HostTouch, LabelTarget, Phone, WidgetDefinition, WidgetInstance } from '../widget'
import { listenTo, prefixOf } from './elements'
import { sameValue } from './fresh-data'
import { composedChildren, domOf } from './tree'

/** What built-in components need of the engine. */
export interface WidgetWorld {
  designing(): boolean
  readonly phone: Phone
  /** The URL of `path` as written in the file `from` (without extension). */
  asset(path: string, from: string): string
  /** Whether a custom component has the behavior `wx://form-field`. */
  isFormField(component: ge.GeneralComponent): boolean
}

/** glass-easel keeps the classes of a node in segments; the last one is not the template's. */
const OWN_CLASSES: ge.StyleSegmentIndex = 3

const living = new WeakMap<ge.GeneralComponent, Widget>()

/** The built-in component that a node is, null for any other node. */
export function widgetOf(node: ge.Node): Widget | null {
  return ge.Component.isComponent(node) ? living.get(node) ?? null : null
}

/** The `this` of a built-in component's methods. Its definition's methods are on the prototype that `derive` makes. */
export class Widget implements WidgetInstance {
  declare readonly _$: ge.GeneralComponent
  declare readonly definition: WidgetDefinition
  declare readonly world: WidgetWorld;
  [method: string]: any

  get tag(): string {
    return this.definition.tag
  }

  get data(): Record<string, any> {
    return this._$.data
  }

  /** Stays the same element after the component is gone, so that what is late does no harm. */
  get host(): HTMLElement {
    return (this['ownHost'] ??= domOf(this._$)) as HTMLElement
  }

  get designing(): boolean {
    return this.world.designing()
  }

  get phone(): Phone {
    return this.world.phone
  }

  get id(): string {
    return this._$.id
  }

  get dataset(): Record<string, unknown> {
    return this._$.dataset
  }

  setData(data: Record<string, unknown>): void {
    noteChanges(this, data)
    this._$.setData(data)
  }

  /** The properties that the component itself changed, as when a person typed, and that still stand so: what the template gave before, and what they are now. */
  get ownChanges(): { before: Record<string, unknown>; now: Record<string, unknown> } {
    const standing = [...(changes.get(this) ?? [])].filter(([name, { now }]) => sameValue(this.data[name], now))
    const told = (side: 'before' | 'now'): Record<string, unknown> => Object.fromEntries(standing.map(([name, change]) => [name, change[side]]))
    return { before: told('before'), now: told('now') }
  }

  triggerEvent(name: string, detail: unknown = {}, { extras, ...options }: { bubbles?: boolean; composed?: boolean; extras?: Record<string, unknown> } = {}): void {
    this._$.triggerEvent(name, detail, extras ? { ...options, extraFields: extras } : options)
  }

  ask(name: string, detail: unknown): unknown {
    let answer: unknown
    const handleListenerReturn = (returned: unknown): boolean => {
      answer = returned ?? answer
      return returned !== false
    }
    // glass-easel lets the sender of an event look at what its listeners return; its types leave that out.
    this._$.triggerEvent(name, detail, { handleListenerReturn } as object)
    return answer
  }

  /** Of a component that is gone it answers the element it had, so that what is late does no harm. */
  part<T extends HTMLElement = HTMLElement>(name: string): T | null {
    const node = this._$.getShadowRoot()?.getElementById(name)
    const element = node ? domOf(node) : null
    if (element) partsOf(this).set(name, element)
    else if (!ge.Element.isAttached(this._$)) return (partsOf(this).get(name) as T | undefined) ?? null
    return element as T | null
  }

  /** Sends an event that the person lets happen; the component may take part in it. */
  triggered(name: string, detail: unknown): void {
    this.definition.triggered?.call(this, name, detail)
    this.triggerEvent(name, detail)
  }

  asset(path: string): string {
    return this.world.asset(path, fileOf(this._$))
  }

  ancestor(tag: string): WidgetInstance | null {
    for (let node = this._$.getComposedParent(); node; node = node.getComposedParent()) {
      const widget = widgetOf(node)
      if (widget?.tag === tag) return widget
    }
    return null
  }

  descendants(tag: string): WidgetInstance[] {
    const found: WidgetInstance[] = []
    collect(this._$, tag, found)
    return found
  }

  matching(selector: string): HTMLElement | null {
    const found = this._$.ownerShadowRoot?.querySelectorAll(selector) ?? []
    const elements = found.flatMap((node) => domOf(node) ?? [])
    return elements.find((element) => element !== this.host && this.host.contains(element)) ?? null
  }

  fields(): FormField[] {
    const found: FormField[] = []
    collectFields(this._$, new Set(), this.world, found)
    return found
  }

  control(id: string): LabelTarget | null {
    const named = id === '' ? null : this._$.ownerShadowRoot?.getElementById(id)
    const widget = id === '' ? firstLabelled(this._$) : named ? widgetOf(named) : null
    return widget?.definition.labelTap ? (widget as Widget & LabelTarget) : null
  }

  listen(event: string, handler: (event: HostEvent) => void): void {
    listenTo(this._$, event, (sent) => {
      const original = sent.getOriginalEvent() as Event | undefined
      const { touches = [], changedTouches = [] } = sent as unknown as { touches?: HostTouch[]; changedTouches?: HostTouch[] }
      const origin = original?.target instanceof Element ? original.target : null
      handler({ detail: sent.detail, origin, touches, changedTouches, claimed: sent.defaultPrevented(), preventDefault: () => sent.preventDefault() })
    })
  }

  toggleClass(names: string, on: boolean): void {
    for (const name of names.split(/\s+/)) if (name) this._$.toggleNodeClass(name, on, OWN_CLASSES)
  }

  scopedClass(names: string): string {
    const prefix = prefixOf(this._$)
    return names.split(/\s+/).filter((name) => name).map((name) => (prefix ? `${prefix}--${name}` : name)).join(' ')
  }

  worklet(name: string): ((...values: unknown[]) => unknown) | null {
    const owner = this._$.ownerShadowRoot?.getHostNode().getMethodCaller() as Record<string, unknown> | undefined
    const method = owner?.[worklets.get(this)?.get(camel(name)) ?? '']
    return typeof method === 'function' ? (...values) => method.apply(owner, values) as unknown : null
  }

  /** Takes the value of an attribute `worklet:NAME`. */
  nameWorklet(name: string, method: unknown): void {
    const named = worklets.get(this) ?? new Map<string, string>()
    worklets.set(this, named.set(camel(name), String(method ?? '')))
  }

  /** Copies a property to the host's attribute of the same name, for style sheets. */
  reflect(name: string, value: unknown): void {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    if (value === false || value === null || value === undefined) this.host.removeAttribute(attribute)
    else this.host.setAttribute(attribute, value === true ? '' : String(value))
  }
}

const changes = new WeakMap<Widget, Map<string, { before: unknown; now: unknown }>>()

function noteChanges(widget: Widget, data: Record<string, unknown>): void {
  for (const [name, now] of Object.entries(data)) {
    if (!Object.hasOwn(widget.definition.properties ?? {}, name)) continue
    let known = changes.get(widget)
    if (!known) changes.set(widget, (known = new Map()))
    const last = known.get(name)
    const current = widget.data[name] as unknown
    // What differs from our own last word was given by the template since.
    known.set(name, { before: last && sameValue(current, last.now) ? last.before : current, now })
  }
}

/** Makes the maker of a definition's instances. */
export function widgetMaker(definition: WidgetDefinition, world: WidgetWorld): (component: ge.GeneralComponent) => Widget {
  const prototype = Object.create(Widget.prototype) as Widget
  const { formValue, formReset, labelTap, methods } = definition
  const own = Object.fromEntries(Object.entries({ formValue, formReset, labelTap }).filter(([, method]) => method))
  Object.assign(prototype, methods, own)
  Object.defineProperties(prototype, { definition: { value: definition }, world: { value: world } })
  return (component) => {
    const widget = Object.create(prototype, { _$: { value: component }, ownHost: { value: domOf(component), writable: true } }) as Widget
    living.set(component, widget)
    return widget
  }
}

/** The compiler gives names of worklets in one word. */
function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** The methods that components are given in attributes `worklet:NAME`. */
const worklets = new WeakMap<Widget, Map<string, string>>()
const parts = new WeakMap<Widget, Map<string, HTMLElement>>()

/** The parts of a component that were asked for, by name. */
function partsOf(widget: Widget): Map<string, HTMLElement> {
  let known = parts.get(widget)
  if (!known) parts.set(widget, (known = new Map()))
  return known
}

/** The path (without extension) of the page or component in whose WXML a node was written. */
function fileOf(node: ge.Node): string {
  for (let host = node.ownerShadowRoot?.getHostNode(); host; host = host.ownerShadowRoot?.getHostNode()) {
    if (!living.has(host)) return host.is
  }
  return ''
}

function collect(node: ge.Node, tag: string, found: WidgetInstance[]): void {
  for (const child of composedChildren(node)) {
    const widget = widgetOf(child)
    if (widget?.tag === tag) found.push(widget)
    collect(child, tag, found)
  }
}

/** The first built-in component below that answers to a tap on a label. */
function firstLabelled(node: ge.Node): Widget | null {
  for (const child of composedChildren(node)) {
    const widget = widgetOf(child)
    const found = widget?.definition.labelTap ? widget : firstLabelled(child)
    if (found) return found
  }
  return null
}

/** Collects named fields; those inside the templates of the custom components in `passed` are these components' own affair. */
function collectFields(node: ge.Node, passed: Set<ge.Node>, world: WidgetWorld, found: FormField[]): void {
  for (const child of composedChildren(node)) {
    const widget = widgetOf(child)
    const owner = child.ownerShadowRoot?.getHostNode()
    if (widget && owner && !passed.has(owner)) addWidgetField(widget, found)
    const component = !widget && ge.Component.isComponent(child) ? child : null
    if (component && world.isFormField(component)) addCustomField(component, found)
    collectFields(child, component ? new Set(passed).add(component) : passed, world, found)
  }
}

function addWidgetField(widget: Widget, found: FormField[]): void {
  const { formValue, formReset } = widget.definition
  const name = String(widget.data['name'] ?? '')
  if (formValue && name !== '') found.push({ name, value: () => formValue.call(widget), reset: () => formReset?.call(widget) })
}

function addCustomField(component: ge.GeneralComponent, found: FormField[]): void {
  const data = component.data as Record<string, unknown>
  const name = String(data['name'] ?? '')
  if (name !== '') found.push({ name, value: () => data['value'], reset: () => undefined })
}
