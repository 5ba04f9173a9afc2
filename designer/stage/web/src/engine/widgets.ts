/** Registers the built-in components of `widgets/` and the stand-in for what nobody knows. */
import * as ge from 'glass-easel'
import widgets from 'weft:widgets'
import type { WidgetDefinition } from '../widget'
import type { Compiler } from './compiler'
import { COPY_NOTHING } from './data'
import { playExported } from './exported-animation'
import type { GeneratorGroup, InnerSpace } from './internals'
import { Widget, widgetMaker, type WidgetWorld } from './widget-instance'

/** The host writes it around tags that have no node of their own (template, include, slot) so that they can be found. */
export const ANCHOR = 'weft-anchor'

/** Attributes that every built-in component has (WeChat, "组件公共属性") and that no component handles itself. */
const COMMON = { hidden: { type: Boolean, value: false }, animation: null, ariaRole: String, ariaLabel: String, ariaHidden: null }

/** The built-in components of one document. */
export class Widgets {
  readonly #space = new ge.ComponentSpace('')
  readonly #definitions = new Map<string, ge.GeneralComponentDefinition>()

  /** `compiler` is an empty group, used for the templates of built-in components and then freed. */
  constructor(compiler: Compiler, private readonly world: WidgetWorld) {
    this.#space.updateComponentOptions({ writeFieldsToNode: false, multipleSlots: false, ...COPY_NOTHING })
    const templates = compileAll(compiler, widgets)
    for (const tag of nativeTags(widgets)) this.#space.setGlobalUsingComponent(tag, tag)
    for (const widget of widgets) this.#define(widget, templates)
    for (const [tag, definition] of this.#definitions) this.#space.setGlobalUsingComponent(tag, definition)
  }

  has(tag: string): boolean {
    return this.#definitions.has(tag)
  }

  /** Makes the built-in components known in a code space; every other tag becomes a labelled box and is told to `unknown`. */
  use(space: ge.ComponentSpace, unknown: (tag: string, owner: ge.GeneralComponent | null) => void): void {
    for (const [tag, definition] of this.#definitions) space.setGlobalUsingComponent(tag, definition)
    space.setGlobalUsingComponent(ANCHOR, space.define(`weft/${ANCHOR}`).options({ virtualHost: true }).registerComponent().general())
    defineUnknown(space, unknown)
  }

  #define(widget: WidgetDefinition, templates: Record<string, GeneratorGroup>): void {
    const { tag, slots, properties, data, methods, observers, lifetimes } = widget
    const make = widgetMaker(widget, this.world)
    const builder = this.#space.defineWithMethodCaller(`wx-${tag}`) as unknown as ge.GeneralBehaviorBuilder
    builder.methodCallerInit(function (this: unknown) { return make(this as ge.GeneralComponent) as never })
    builder.options({ multipleSlots: slots === 'named', dynamicSlots: slots === 'items' })
    builder.lifetime('workletChange' as never, function (this: unknown, name: string, method: unknown) { (this as Widget).nameWorklet(name, method) } as never)
    builder.template({ groupList: templates, content: templates[tag]!, fallbackListenerOnNativeNode: true })
    builder.definition({
      properties: { ...COMMON, ...properties }, data: data ?? {}, methods: methods ?? {}, observers: observers ?? {}, lifetimes: lifetimes ?? {},
    } as never)
    for (const name of ['hidden', ...(widget.reflect ?? [])]) {
      builder.observer(name as never, function (this: unknown, value: unknown) { (this as Widget).reflect(name, value) } as never)
      builder.lifetime('created', function (this: unknown) { (this as Widget).reflect(name, (this as Widget).data[name]) } as never)
    }
    const { world } = this
    builder.observer('animation' as never, function (this: unknown, value: unknown) { playExported((this as Widget)._$, value, world.designing()) } as never)
    this.#definitions.set(tag, builder.registerComponent().general())
  }
}

function compileAll(compiler: Compiler, definitions: WidgetDefinition[]): Record<string, GeneratorGroup> {
  for (const { tag, template } of definitions) compiler.addTmpl(tag, template ?? '<slot/>')
  const groups = new Function(`return ${compiler.getTmplGenObjectGroups()}`)() as Record<string, GeneratorGroup>
  compiler.free()
  return groups
}

/** The tags that become native elements inside built-in components. */
function nativeTags(definitions: WidgetDefinition[]): Set<string> {
  return new Set(definitions.flatMap(({ template }) => template?.match(/(?<=<)html-[\w-]+/g) ?? []))
}

/** Tags of HTML are no components, and WeChat shows what is inside them as plain text in the line. */
function isPlain(tag: string): boolean {
  return !tag.includes('-') && !(document.createElement(tag) instanceof HTMLUnknownElement)
}

/** The default component of a space has the empty name; it stands in for every tag that is not found. */
function defineUnknown(space: ge.ComponentSpace, unknown: (tag: string, owner: ge.GeneralComponent | null) => void): void {
  ;(space as unknown as InnerSpace)._$allowUnusedNativeNode = false
  space.define('').lifetime('created', function (this: ge.GeneralComponent) {
    const element = this.getBackendElement() as unknown as HTMLElement | null
    if (!isPlain(this.tagName)) element?.setAttribute('weft-unknown', this.tagName)
    unknown(this.tagName, this.ownerShadowRoot?.getHostNode() ?? null)
  }).registerComponent()
}
