/**
 * The parts of glass-easel 0.12.1 and its adapter that are not in their published types.
 *
 * The versions are pinned; everything the engine touches behind their public face is declared here and nowhere else.
 */
import type * as ge from 'glass-easel'

/** A component node with what the engine reads and replaces in it. */
export interface InnerComponent extends ge.GeneralComponent {
  _$tmplInst?: TemplateInstance
  _$dataGroup: { data: Record<string, unknown>; innerData: Record<string, unknown> | null }
  _$behavior: InnerBehavior
  _$definition: { _$detail: { template: object } | null }
}

/** The data of a component with the changes that wait to be applied. */
export interface InnerDataGroup {
  _$pendingChanges: [path: (string | number)[], ...rest: unknown[]][]
}

/** A shadow root with its slots in document order. */
export interface InnerShadowRoot extends ge.ShadowRoot {
  /** 1: the component has one slot. */
  _$slotMode: number
  _$singleSlot: ge.Element | null
  _$subtreeSlotStart: SlotEntry | null
}

export interface SlotEntry {
  value: ge.Element & { _$slotName: string | null }
  next: SlotEntry | null
}

export interface InnerBehavior {
  is: string
  _$using: Record<string, UsedComponent | string>
  _$propertyMap: Record<string, { value: unknown }>
  ownerSpace: ge.ComponentSpace
}

export interface UsedComponent {
  final: ge.GeneralComponentDefinition | null
  source: string
  placeholder: string | null
  waiting: null
}

/** A component space with the switch that makes native elements of unknown tags, and its list of definitions. */
export interface InnerSpace {
  _$allowUnusedNativeNode: boolean
  /** Makes `definition` the one that new users of `is` get. */
  _$registerComponent(is: string, definition: ge.GeneralComponentDefinition): void
}

/** One instance of a compiled template, bound to a shadow root. */
export interface TemplateInstance {
  procGenWrapper: Wrapper
  bindingMapGen: unknown
  updateValues(...values: unknown[]): void
}

/** The compiled template calls these while it runs (`R` in generated code). */
export interface Wrapper {
  shadowRoot: ge.ShadowRoot
  procGen: Generator
  bindingMapDisabled: boolean
  create(data: unknown): unknown
  handleChildrenCreation(children: DefineChildren, slotElement: undefined, slotName: undefined): ge.Node[]
  handleChildrenUpdate(children: DefineChildren, parent: ge.Element, slotElement: ge.Element | undefined, slotName: string | undefined): void
}

export type Generator = (wrapper: Wrapper, isCreation: boolean, data: unknown, updated: unknown) => { C: DefineChildren; B?: unknown }
export type GeneratorGroup = ((name: string) => Generator) & { _: Record<string, Generator> }
export type PropertyInit = (element: ge.Element, isCreation: boolean) => void
export type DefineText = (text: string | undefined, init?: (node: ge.TextNode) => boolean) => void
export type DefineElement = (
  tag: string, generics: Record<string, string>, init: PropertyInit, children: DefineChildren, slot?: string, slotValues?: string[],
) => void
export type DefineIf = (key: number | string, branch: DefineChildren) => void
export type DefineFor = (list: unknown[], key: string | null, updated: unknown, path: unknown, item: DefineForItem) => void
export type DefineSlot = (name: string | undefined, init?: (element: ge.Element) => void, slot?: string) => void
export type DefineVirtual = (children: DefineChildren, slot: string | undefined) => void
/** One function for each kind of node, in the order in which generated code takes them. */
export type Definers = [text: DefineText, element: DefineElement, branch: DefineIf, loop: DefineFor, slot: DefineSlot, virtual: DefineVirtual]
export type DefineForItem = (
  isCreation: boolean, item: unknown, index: number | string, itemUpdated: unknown, indexUpdated: unknown, path: unknown, ...definers: Definers
) => void
export type DefineChildren = (isCreation: boolean, ...rest: [...definers: Definers, slotValues: unknown, slotUpdated: unknown]) => void
