/** What the `wx` object and the router need of the engine. The engine implements it; PhoneSide is the other direction. */
import type { Device, FrameEvent, Mode, PhoneRequest } from '../protocol'
import type { Launch } from '../protocol/phone'
import type { Phone, WidgetInstance } from '../widget'
import type { EventChannel } from './event-channel'
import type { Launched } from './launch'
import type { PhoneMessage } from './shell-line'

/** A page of the stack. `id` stays the same while the page lives, so that its title and bar colours do. */
export interface StackEntry {
  id: number
  /** Route without a leading slash, as app.json lists it. */
  page: string
  /** `a=1&b=2` as it was written; not decoded. */
  query: string
}

/** The engine's pages. Every promise resolves when the page on top has run onLoad and onShow; none rejects because a page throws. */
export interface PageStack {
  /** From the bottom to the page that is seen. */
  current(): StackEntry[]
  /** `opener` is what the new page's getOpenerEventChannel() returns. */
  push(page: string, query: string, opener: EventChannel): Promise<void>
  pop(delta: number): Promise<void>
  replace(page: string, query: string): Promise<void>
  /** Drops every page and opens `page`. */
  reset(page: string, query: string): Promise<void>
  /** Drops every page that is no tab and shows `page`, which keeps its state from an earlier visit. */
  tab(page: string): Promise<void>
  /** Resolves when the page on top no longer moves. */
  moved(): Promise<void>
}

/** The size of the page area, CSS px. */
export interface Room {
  width: number
  height: number
}

/** Options of wx.pageScrollTo, lengths in CSS px, `duration` in ms. */
export interface PageScroll {
  scrollTop: number | null
  selector: string | null
  offsetTop: number
  duration: number
}

export interface WxHost {
  /** Sends to the shell, which keeps PhoneRequests and passes FrameEvents on to Python. */
  post(message: FrameEvent | PhoneRequest): void
  mode(): Mode
  device(): Device
  /** The value of a JSON file of the app, null when it is missing or broken (broken ones were reported). Path relative to the app's root. */
  json(path: string): unknown
  /** The text of a file of the app, null when it is not there. */
  text(path: string): string | null
  /** All texts whose paths begin with `start`, by their paths. */
  texts(start: string): Record<string, string>
  /** The bytes of a file of the app, null when it is not there. */
  bytes(path: string): Uint8Array | null
  /** The items of the app's storage as the host kept them. */
  stored(): Record<string, string>
  readonly pages: PageStack
  /** Route and raw query the app was started with, and how. */
  launch(): Launched
  /** The URL of a path written in a script of the page on top; `https:`, `data:` and `blob:` stay as they are. */
  asset(path: string): string
  /** Runs a callback of the project; what it throws is reported as a problem and goes no further. */
  guard(callback: (...values: any[]) => unknown, ...values: unknown[]): void
  /** Posts `missing` for an API, once a page and name. */
  missing(name: string): void
  /** Whether WeChat has a built-in component of this tag, for wx.canIUse. */
  hasComponent(tag: string): boolean
  /** Calls a handler of the page on top where it has one, as WeChat does for onTabItemTap, and gives back what it returns. */
  callPage(handler: string, value: unknown): unknown
  /** Whether the page on top has a handler. */
  pageHandles(handler: string): boolean
  /** Runs the app from its beginning on the page it was started with. */
  relaunch(): void
  /** Sends the app to the background or brings it back, entered as `launch` says or as before. */
  showApp(shown: boolean, launch: Launch | null): void
  /** Resolves when the page area has this size, or cannot be waited for any longer. */
  sized(room: Room): Promise<void>
  pageScrollTo(options: PageScroll): Promise<void>
  /** Shows the page's refresh dots and calls onPullDownRefresh. */
  startPullDownRefresh(): void
  stopPullDownRefresh(): void
  /** Changes the window behind the page on top, which is seen while it is pulled. */
  setBackground(look: { textStyle?: 'dark' | 'light'; color?: string; colorTop?: string }): void
  /** New query over the page on top (`.in(component)` narrows it); the element's facts are the engine's. */
  createSelectorQuery(): unknown
  createIntersectionObserver(component: unknown, options: unknown): unknown
  createMediaQueryObserver(component: unknown): unknown
  /** The built-in component with this tag and id (or canvas-id) in `component` or the page on top; without an id the first with this tag. */
  widget(tag: string, id: string, component: unknown): WidgetInstance | null
}

/** What `createPhone(host)` of phone.ts gives the engine. */
export interface PhoneSide {
  /** The global `wx` of the project: a plain enumerable object. */
  readonly wx: Record<string, unknown>
  /** The phone as built-in components see it. */
  readonly phone: Phone
  /** Takes a message of the shell; answers false when it is none of the phone's. */
  receive(message: unknown): message is PhoneMessage
  /** Takes a command of the host that is for what the phone reaches outside the page; answers false for others. */
  hear(command: { type: unknown }): boolean
  /** Whether an answer of the host is waited for. */
  busy(): boolean
  /** The blob URL of a file that the app wrote or got; null for other paths. */
  fileUrl(path: string): string | null
  /** To be called after every change of the page stack and of a page's JSON, app.json or theme.json: draws the bars of the page on top. */
  pageShown(): void
  /** Draws the bars of a page that is about to be seen above `depth - 1` others, and waits until the page area is as they leave it; null when it is so already. */
  makeRoom(page: StackEntry, depth: number): Promise<void> | null
  /** To be called when device or mode changed. */
  deviceChanged(): void
  /** Closes what a page left open on the phone (toast, loading, dialogs); to be called before a page is opened anew. */
  dismiss(): void
  /** The same, and forgets listeners and what was changed of the bars; to be called before the app is started anew. */
  restart(): void
  /** Tells that the app is launched on a page, while `open` opens it. Where the app has no such page and goes to another, nothing is opened. */
  launch(page: string, query: string, open: () => Promise<void>, notFound: (event: object) => void): void
  /** Calls the listeners that `wx.on<Name>` holds: `emit('AppShow', {path, query, scene})`, `'AppHide'`, `'Error'`, `'WindowResize'`, `'ThemeChange'` … */
  emit(name: string, value?: unknown): void
}
