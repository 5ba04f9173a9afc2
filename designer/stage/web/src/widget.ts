/** How a built-in component is described. One folder of `widgets/` holds one definition as its default export. */
import type { Keyboard } from './protocol/keyboard'

/** The glass-easel component that the methods below run on; the part of it that built-in components use. */
export interface WidgetInstance {
  data: Record<string, any>
  setData(data: Record<string, unknown>): void
  /** `detail` as WeChat documents it for the event. Bubbling and composed are off unless asked for; `extras` stand on the event object itself. */
  triggerEvent(name: string, detail?: unknown, options?: { bubbles?: boolean; composed?: boolean; extras?: Record<string, unknown> }): void
  /** Sends an event as `triggerEvent` does; answers what the page's handler returned, undefined when there is none. */
  ask(name: string, detail: unknown): unknown
  /** The host element `<wx-TAG>`. */
  readonly host: HTMLElement
  /** A native element of the template that carries `id="NAME"`. */
  part<T extends HTMLElement = HTMLElement>(name: string): T | null
  /** The URL under which a path as written in WXML (`./a.png`, `/img/a.png`, `https://…`, `data:`) can be loaded. */
  asset(path: string): string
  /** The nearest enclosing built-in component with this tag, through slots and component borders, or null. */
  ancestor(tag: string): WidgetInstance | null
  /** Built-in components with this tag below, in document order. */
  descendants(tag: string): WidgetInstance[]
  /** The first element below that matches a selector as the WXML file of the host writes it; null when none does or it is no selector. */
  matching(selector: string): HTMLElement | null
  /** Form fields with a name below, in document order: built-in ones and custom components with `wx://form-field`. */
  fields(): FormField[]
  /** What a <label> stands for: the component with this id in the same WXML file, or for '' the first below that has `labelTap`. */
  control(id: string): LabelTarget | null
  /** Hears an event that arrives at the host (`tap`, `touchstart` …), also from slotted content. To be called before `attached`. */
  listen(event: string, handler: (event: HostEvent) => void): void
  /** Adds or removes classes of the host, named as in the style sheet of the WXML that the host stands in. */
  toggleClass(names: string, on: boolean): void
  /** The DOM class names under which the style sheet of the WXML that the host stands in knows `names`. */
  scopedClass(names: string): string
  /** The method that the page names in `worklet:NAME="method"` on this component, ready to call; null when it names none. */
  worklet(name: string): ((...values: unknown[]) => unknown) | null
  /** Whether the page is edited on the canvas: no timers, no autoplay, no focus. */
  readonly designing: boolean
  /** What the phone around the page does for components (picker sheet, routes). */
  readonly phone: Phone
  readonly tag: string
  [method: string]: any
}

export interface HostEvent {
  readonly detail: any
  /** The DOM element it began at. */
  readonly origin: Element | null
  /** Fingers on the screen and those that changed, CSS px of the page area; the same arrays for every listener of one event. */
  readonly touches: readonly HostTouch[]
  readonly changedTouches: readonly HostTouch[]
  /** Whether a component further in has claimed it. */
  readonly claimed: boolean
  /** Claims the movement of a finger: nothing around scrolls with it. */
  preventDefault(): void
}

export interface HostTouch {
  readonly identifier: number
  readonly clientX: number
  readonly clientY: number
}

export interface FormField {
  readonly name: string
  value(): unknown
  reset(): void
}

export interface LabelTarget {
  readonly host: HTMLElement
  labelTap(): void
}

/** The texts of a picker's wheels, and the index that each stands on. */
export interface Wheels {
  columns: string[][]
  value: number[]
}

export interface Phone {
  /** Opens the wheel picker; resolves to the chosen indices, null when cancelled. `onColumn` may answer new columns; `onOpen` gets what shows others later. */
  pick(options: { title: string; onColumn?: (column: number, value: number) => Wheels | null; onOpen?: (show: (wheels: Wheels) => void) => void } & Wheels): Promise<number[] | null>
  /**
   * Runs `wx.NAME`, or the question of an `open-type` of that name, and resolves to what it answers. Never rejects: a refusal is an answer
   * whose errMsg says so (`getPhoneNumber:fail user deny`). On the canvas what a person answers counts as refused.
   */
  ask(name: string, options?: Record<string, unknown>): Promise<Record<string, any>>
  /** Shows the phone's keyboard, hides it for null; answers how it moved. On the canvas there is none. */
  keyboard(keyboard: Keyboard | null): { height: number; duration: number }
  /** Runs a route as `wx.navigateTo` and its kin do. */
  route(kind: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch' | 'navigateBack', options: { url?: string; delta?: number }): void
  /** Changes the navigation bar of the page on top, as `wx.setNavigationBarTitle` and its kin do. */
  navigationBar(change: { title?: string; background?: string; color?: 'black' | 'white'; loading?: boolean }): void
  /** Changes the window behind the page on top, which is seen while it is pulled, as `wx.setBackgroundColor` and its kin do. */
  background(look: { textStyle?: 'dark' | 'light'; color?: string; colorTop?: string }): void
  /** Lets the next way back of the page on top call `close` in place of leaving the page. Answers how to let go of it. */
  holdBack(close: () => void): () => void
  /** Where the phone is. */
  place(): { latitude: number; longitude: number }
  /** Converts a length in rpx to CSS px on the current device. */
  px(rpx: number): number
}

export interface WidgetDefinition {
  tag: string
  /**
   * WXML. Tags that start with `html-` become native elements (`<html-input>` -> `<input>`); their native events are bound as `bind:input="onInput"`
   * and reach the method as a glass-easel event whose `detail` is the native Event. Default: `<slot/>`.
   */
  template?: string
  /**
   * What the template's `<slot>`s take: everything in one (default), `named` what carries their name,
   * `items` the content once for each slot, with that slot's values as `slot:NAME`.
   */
  slots?: 'one' | 'named' | 'items'
  properties?: Record<string, unknown>
  data?: Record<string, unknown>
  methods?: Record<string, (this: WidgetInstance, ...args: any[]) => unknown>
  observers?: Record<string, (this: WidgetInstance, ...args: any[]) => void>
  lifetimes?: { created?(this: WidgetInstance): void; attached?(this: WidgetInstance): void; ready?(this: WidgetInstance): void; detached?(this: WidgetInstance): void }
  /** Properties copied to attributes of the host element so that style.css can select on them (`[type="primary"]`); booleans as presence. */
  reflect?: string[]
  /** The person lets the component send an event (protocol/triggers.ts): what it shows may follow. It is sent after this. */
  triggered?(this: WidgetInstance, name: string, detail: any): void
  /** Value of a form field, for <form>; see widgets/form. */
  formValue?(this: WidgetInstance): unknown
  formReset?(this: WidgetInstance): void
  /** What a SelectorQuery's `context()` answers for the component. */
  context?(this: WidgetInstance): object
  /** What a SelectorQuery's `node()` answers for the component. */
  node?(this: WidgetInstance): object
  /** What a tap on an enclosing <label> does. */
  labelTap?(this: WidgetInstance): void
}

/** Types a definition without changing it. */
export function defineWidget(definition: WidgetDefinition): WidgetDefinition {
  return definition
}
