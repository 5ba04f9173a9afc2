/**
 * What Python, the shell page and the frame say to each other, as JSON.
 *
 * Python <-> shell: one QWebChannel object `host` (slot `post(json)`, signal `message(json)`).
 * Shell <-> frame: postMessage, checked on both sides by origin and source.
 * The shell says `ShellEvent`s to Python. It passes every `FrameCommand` on to the frame and every `FrameEvent` on to Python; `ShellCommand`s and `PhoneRequest`s end in the shell.
 */
import type { GeometryEvent } from './protocol/geometry'
import type { InspectionCommand, InspectionEvent } from './protocol/inspection'
import type { KeyboardAnswer, KeyboardRequest } from './protocol/keyboard'
import type { NetworkCommand, NetworkEvent } from './protocol/network'
import type { SamplesCommand, SamplesEvent } from './protocol/samples'
import type { StorageCommand, StorageEvent } from './protocol/storage'
import type { TriggerCommand, TriggerEvent } from './protocol/triggers'

import type { Dialog, Launch, PhoneCommand, PhoneEvent, Surroundings } from './protocol/phone'

/** Design: events off, lists filled, timers and network quiet. Run: a phone. */
export type Mode = 'design' | 'run'

export interface Device {
  name: string
  /** Screen in CSS px. */
  width: number
  height: number
  pixelRatio: number
  /** Height of the status bar in CSS px. */
  statusBar: number
  /** Height of the home indicator's area in CSS px. */
  safeBottom: number
  /** Where the area begins that neither status bar nor camera covers, in CSS px. */
  safeTop: number
  platform: 'ios' | 'android'
  theme: 'light' | 'dark'
  language: string
}

// ---------------------------------------------------------------- Python -> shell
export type ShellCommand =
  /** Makes the frame of an app; `url` is its frame.html. `chrome`: draw status, navigation and tab bar around it. */
  | { type: 'load'; url: string; device: Device; chrome: boolean }
  | { type: 'unload' }
  /** Where the phone's screen stands in the view (CSS px of the view) and how much it is magnified. */
  | { type: 'layout'; x: number; y: number; zoom: number }
  /** The device changed; the shell resizes the frame. `frameHeight` overrides the page area's height (full-page pictures). */
  | { type: 'device'; device: Device; frameHeight?: number }
  | { type: 'background'; color: string }

// ---------------------------------------------------------------- shell -> Python
export type ShellEvent =
  /** The shell page stands and waits for `load`. */
  | { type: 'shellReady' }
  /** Where the page area (the frame) lies on the phone's screen, in CSS px before the zoom; posted whenever it changes. */
  | { type: 'pageArea'; x: number; y: number; width: number; height: number }

// ---------------------------------------------------------------- Python -> frame
export type FrameCommand =
  | PhoneCommand
  /** Starts the app (once a frame) and opens `page`. */
  | { type: 'start'; page: string; query: string; mode: Mode; device: Device; launch: Launch; surroundings: Surroundings }
  /** Drops the page stack and opens `page` (canvas), keeping the app. */
  | { type: 'open'; page: string; query: string }
  | { type: 'mode'; mode: Mode }
  | { type: 'deviceChanged'; device: Device }
  /** New texts of files (WXML with marks); null: the file is gone. The frame chooses the rank of the update and answers `updated`. */
  | { type: 'update'; files: Record<string, TextUpdate>; serial: number }
  /** Files that the page fetches by itself, such as pictures, have changed. */
  | { type: 'refetch'; files: string[] }
  /** Direct change of live elements while a handle is dragged; nothing is remembered. */
  | { type: 'live'; node: NodeRef; style: string }
  /** Scrolls what lies under a point of the page area, by CSS px. */
  | { type: 'scroll'; x: number; y: number; dx: number; dy: number }
  | { type: 'measure' }
  /** Asks for `settled`. */
  | { type: 'settle' }
  | { type: 'back' }
  | { type: 'ping'; id: number }
  | InspectionCommand
  | TriggerCommand
  | SamplesCommand
  | NetworkCommand
  | StorageCommand

/** The new text of a file, null when it is gone, or what of the text before became another. */
export type TextUpdate = string | null | TextChange

/** The part from `start` to `end` of a text of this `length` became `text`; all counted in UTF-16 units. */
export interface TextChange {
  start: number
  end: number
  text: string
  length: number
}

/** `file:node` as Python marked it in the WXML (attribute `mark:wxid`). */
export type NodeRef = string

// ---------------------------------------------------------------- frame -> Python
export type FrameEvent =
  | PhoneEvent
  /** The engine stands and waits for `start`. */
  | { type: 'booted' }
  /** The page is laid out for the first time after `start`, `open` or a route. */
  | { type: 'rendered'; page: string; nodes: number; ms: number }
  | { type: 'updated'; serial: number; rank: 'style' | 'soft' | 'rebuild' | 'reopen' | 'restart' | 'kept'; ms: number }
  /** An update was not taken: these files are not what its changes build upon. Python sends them whole. */
  | { type: 'outdated'; files: string[] }
  | GeometryEvent
  /** The answer to `settle`, after a last geometry: pictures and fonts are there, no short timer waits, and the layout has stood for a while. */
  | { type: 'settled'; content: Content }
  | { type: 'console'; level: 'log' | 'info' | 'warn' | 'error' | 'debug'; text: string; at: Place | null }
  /** Something is wrong in the project; the page goes on where it can. */
  | { type: 'problem'; kind: ProblemKind; message: string; at: Place | null }
  /** Something the page asks for is not there; each name once a page. */
  | { type: 'missing'; kind: 'component' | 'api' | 'file' | 'module' | 'plugin' | 'network'; name: string; at: Place | null }
  | { type: 'route'; stack: { page: string; query: string }[] }
  | { type: 'pong'; id: number }
  | InspectionEvent
  | TriggerEvent
  | SamplesEvent
  | NetworkEvent
  | StorageEvent

/** How much of a page is seen: pieces of text, pictures, and other things that show by themselves (fields, maps, icons, coloured boxes). */
export interface Content {
  texts: number
  pictures: number
  controls: number
}

export type ProblemKind = 'script' | 'template' | 'style' | 'wxs' | 'json' | 'route' | 'engine'

/** A place in a file of the project; line and column count from 1, 0 when unknown. */
export interface Place {
  path: string
  line: number
  column: number
}

export type Box = [x: number, y: number, width: number, height: number]

/** What is where, after a layout. All lengths are CSS px of the page area, origin at its top left corner, scrolling applied. */
export interface Geometry {
  page: string
  viewport: { width: number; height: number }
  /** Scroll offset and full size of the page. */
  scroll: { x: number; y: number; width: number; height: number }
  nodes: NodeGeometry[]
}

export interface NodeGeometry {
  ref: NodeRef
  /** Indices of the enclosing wx:for items, outermost first. */
  items: number[]
  /** Index in `nodes` of the nearest marked ancestor, -1 at the top. Ancestors come before their children. */
  parent: number
  /** Border boxes; several for a virtual host, a fragment or text that wraps; none when it is not displayed. */
  boxes: Box[]
  /** The visible part, when an ancestor cuts it. */
  clip: Box | null
  /** How its children flow. */
  flow: 'row' | 'column' | 'row-reverse' | 'column-reverse' | 'inline' | 'none'
  /** Content box (inside padding) and margins, for spacing guides: [top, right, bottom, left]. */
  padding: [number, number, number, number]
  margin: [number, number, number, number]
}

// ---------------------------------------------------------------- frame -> shell (the phone around the page)
export type PhoneRequest =
  /** The bar of the page that is seen; `dark`: the app follows the dark theme, and so does what the phone opens above it. */
  | { type: 'navigationBar'; title: string; background: string; color: 'black' | 'white'; back: boolean; home: boolean; loading: boolean; custom: boolean; dark: boolean; duration: number; timing: string }
  /** `gently`: the bar moves in or out, as the app asked. */
  | { type: 'tabBar'; bar: TabBar | null; gently: boolean }
  | { type: 'toast'; title: string; icon: 'success' | 'error' | 'loading' | 'none'; image: string; mask: boolean; duration: number }
  | { type: 'hideToast' }
  | { type: 'modal'; id: number; title: string; content: string; showCancel: boolean; cancelText: string; cancelColor: string; confirmText: string; confirmColor: string; editable: boolean; placeholder: string }
  | { type: 'actionSheet'; id: number; items: string[]; title: string; color: string }
  /** A wheel of values from the bottom of the screen (the picker component). */
  | { type: 'picker'; id: number; title: string; columns: string[][]; value: number[] }
  | { type: 'pickerColumns'; id: number; columns: string[][]; value: number[] }
  | { type: 'preview'; urls: string[]; current: number }
  | { type: 'dialog'; id: number; dialog: Dialog }
  | KeyboardRequest
  /** Asks how large the page area is with the bars as they are drawn now. */
  | { type: 'room'; id: number }
  /** Lets the phone shake, for so many ms. */
  | { type: 'shake'; duration: number }
  /** Takes away toast, dialogs and sheets without an answer: the page that asked is gone. */
  | { type: 'dismiss' }

export interface TabBar {
  color: string
  selectedColor: string
  background: string
  border: 'black' | 'white'
  position: 'bottom' | 'top'
  selected: number
  items: { text: string; icon: string; selectedIcon: string; badge: string; dot: boolean }[]
}

// ---------------------------------------------------------------- shell -> frame (answers of the person)
export type PhoneAnswer =
  /** `value`: of a modal `{confirm, content}`, of an action sheet an index, of a picker its indices, of a dialog a DialogAnswer, of a room `{width, height}`; null when cancelled. */
  | { type: 'answer'; id: number; value: unknown }
  | KeyboardAnswer
  /** A wheel of an open picker was turned. */
  | { type: 'pickerColumn'; id: number; column: number; value: number }
  | { type: 'tab'; index: number }
  | { type: 'navigateBack' }
  | { type: 'home' }
  /** The two halves of the capsule. */
  | { type: 'menu' }
  | { type: 'close' }
