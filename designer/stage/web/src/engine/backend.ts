/** The document as glass-easel's backend: `wx-` hosts, native elements inside built-in components, events as WeChat sends them. */
import * as ge from 'glass-easel'
import { observeMedia } from './media-query'

const NATIVE = 'html-'
const VISUAL_EVENT = /^(transition|animation)/
/** Events of the pointer come from gestures.ts; `tap` and its kin have no native twin. */
const GESTURE_EVENT = /^(touch|tap$|longpress$|longtap$|canceltap$|mouse)/
/** What a person does; on the canvas nothing of it reaches a handler. */
const PERSONAL_EVENT = /^(touch|tap$|longpress$|longtap$|canceltap$|mouse|click$|input$|change$|key|focus|blur|submit$|reset$|wheel$)/

/** Extra facts of an event, copied onto the event object that handlers get. */
export interface EventExtras {
  touches?: object[]
  changedTouches?: object[]
}

/** Whether events of the person reach handlers. */
export type Listening = () => boolean

/** One a document: two contexts would send every event twice. */
export class StageContext extends ge.CurrentWindowBackendContext {
  readonly #hooked = new WeakMap<object, Set<string>>()
  readonly #sent = new WeakSet<Event>()

  constructor(private readonly listening: Listening) {
    super()
    this.document = {
      createElement: (tag: string) => document.createElement(hostTag(tag)),
      createTextNode: (text: string) => document.createTextNode(text),
      createDocumentFragment: () => document.createDocumentFragment(),
    } as unknown as typeof this.document
  }

  /** Sends an event of the person up from `target`; answers whether a handler claimed it (catch, or preventDefault). */
  send(target: ge.Element, type: string, detail: unknown, extras: EventExtras, original: Event): boolean {
    if (!this.listening()) return false
    const event = new ge.Event(type, detail, { bubbles: true, composed: true, capturePhase: true, originalEvent: original, extraFields: { ...extras } })
    ge.Event.dispatchEvent(target, event)
    return event.defaultPrevented()
  }

  override setListenerStats(...[target, type]: Parameters<ge.CurrentWindowBackendContext['setListenerStats']>): void {
    const element = target as unknown as HTMLElement | null
    if (!element || GESTURE_EVENT.test(type)) return
    // Native input, scroll, change … end inside the built-in component, which sends WeChat's event in their place.
    if (!isNative(element) && !VISUAL_EVENT.test(type)) return
    const hooked = this.#hooked.get(element) ?? new Set()
    if (hooked.has(type)) return
    this.#hooked.set(element, hooked.add(type))
    element.addEventListener(type, (event) => this.#native(event, type))
  }

  override createMediaQueryObserver(
    ...[status, listener]: Parameters<ge.CurrentWindowBackendContext['createMediaQueryObserver']>
  ): ReturnType<ge.CurrentWindowBackendContext['createMediaQueryObserver']> {
    return observeMedia(status, listener)
  }

  override createIntersectionObserver(
    ...[target, root, margin, thresholds, listener]: Parameters<ge.CurrentWindowBackendContext['createIntersectionObserver']>
  ): ReturnType<ge.CurrentWindowBackendContext['createIntersectionObserver']> {
    // Without a root the browser would take the shell's viewport and hide its place from the frame.
    const seenIn = root ?? (document as unknown as NonNullable<typeof root>)
    return super.createIntersectionObserver(target, seenIn, observerMargin(margin), thresholds.map((ratio) => Math.min(1, Math.max(0, Number(ratio) || 0))), listener)
  }

  #native(event: Event, type: string): void {
    if (this.#sent.has(event)) return
    this.#sent.add(event)
    if (PERSONAL_EVENT.test(type) && !this.listening()) return
    const target = elementAt(event.target)
    // A picture may fail to load after its component has gone.
    if (!target || !ge.Element.isAttached(target)) return
    const visual = VISUAL_EVENT.test(type)
    const detail = visual ? visualDetail(event) : event
    ge.Event.dispatchEvent(target, new ge.Event(type, detail, { bubbles: visual, composed: false, capturePhase: true, originalEvent: event }))
  }
}

/** The glass-easel element that a DOM node belongs to. */
export function elementAt(target: EventTarget | null): ge.Element | null {
  for (let node = target as (Node & { __wxElement?: ge.Element }) | null; node; node = node.parentNode) {
    if (node.__wxElement) return node.__wxElement
  }
  return null
}

/** `page` keeps its name, `html-input` becomes `<input>`, everything else gets WeChat's prefix so that no browser default applies. */
function hostTag(tag: string): string {
  if (tag === 'page') return tag
  if (tag.startsWith(NATIVE)) return tag.slice(NATIVE.length)
  return `wx-${tag}`
}

function isNative(element: Element): boolean {
  return !element.localName.startsWith('wx-') && element.localName !== 'page'
}

function visualDetail(event: Event): object {
  const { propertyName, animationName, elapsedTime } = event as TransitionEvent & AnimationEvent
  return animationName === undefined ? { propertyName, elapsedTime } : { animationName, elapsedTime }
}

/** Chromium refuses margins without a unit and `NaNpx`; WeChat takes them as px and as 0. */
function observerMargin(margin: string): string {
  const lengths = margin.trim().split(/\s+/).map((length) => {
    const value = Number.parseFloat(length)
    return Number.isFinite(value) ? `${value}${length.endsWith('%') ? '%' : 'px'}` : '0px'
  })
  return lengths.join(' ')
}
