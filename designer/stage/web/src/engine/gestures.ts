/** Fingers and the mouse as touches: touchstart, touchmove, touchend, tap, longpress; dragging scrolls as a finger does. */
import type * as ge from 'glass-easel'
import { elementAt, type StageContext } from './backend'
import { standStill } from './transitions'

/** Movement in px after which a touch is no tap (glass-easel's and WeChat's own limit). */
const TAP_DISTANCE = 10
/** WeChat fires longpress after 350 ms. */
const LONG_PRESS_MS = 350
const MOUSE = 0

interface Point { identifier: number; clientX: number; clientY: number; pageX: number; pageY: number }
interface Finger { target: ge.Element; start: Point; tapping: boolean; pressed: boolean; timer: number; scrolled: Element | null }

/** What follows a finger that pulls the page down at its top. */
export interface Pull {
  /** Moves by `dy` px and answers whether the movement is taken. */
  drag(dy: number): boolean
  release(): void
}

/** Turns the pointer events of a document into WeChat's touch events. */
export class Gestures {
  readonly #fingers = new Map<number, Finger>()
  readonly #points = new Map<number, Point>()

  constructor(private readonly context: StageContext, private readonly pull: Pull) {}

  /** Starts listening to `root`; once a document. */
  listen(root: HTMLElement): void {
    const touch = (type: 'start' | 'move' | 'end' | 'cancel') => (event: TouchEvent) => {
      for (const changed of event.changedTouches) this.#turn(type, pointOf(changed, changed.identifier + 1), event)
    }
    root.addEventListener('touchstart', touch('start'), { capture: true, passive: false })
    root.addEventListener('touchmove', touch('move'), { capture: true, passive: false })
    root.addEventListener('touchend', touch('end'), { capture: true, passive: false })
    root.addEventListener('touchcancel', touch('cancel'), { capture: true })
    root.addEventListener('mousedown', (event) => { if (event.button === 0) this.#turn('start', pointOf(event, MOUSE), event) }, true)
    window.addEventListener('mousedown', (event) => { if (event.button === 0) this.#pressMoving(event, pointOf(event, MOUSE)) }, true)
    window.addEventListener('touchstart', (event) => {
      for (const changed of event.changedTouches) this.#pressMoving(event, pointOf(changed, changed.identifier + 1))
    }, { capture: true, passive: true })
    window.addEventListener('mousemove', (event) => { if (this.#fingers.has(MOUSE)) this.#turn(event.buttons & 1 ? 'move' : 'end', pointOf(event, MOUSE), event) }, true)
    window.addEventListener('mouseup', (event) => { if (event.button === 0) this.#turn('end', pointOf(event, MOUSE), event) }, true)
    window.addEventListener('blur', (event) => { for (const point of [...this.#points.values()]) this.#turn('cancel', point, event) })
  }

  #turn(type: 'start' | 'move' | 'end' | 'cancel', point: Point, event: Event): void {
    if (type === 'start') this.#start(point, event)
    else if (type === 'move') this.#move(point, event)
    else this.#end(point, event, type)
  }

  /** A page that still comes in is pressed where it will stand. */
  #pressMoving(event: Event, point: Point): void {
    if (event.target !== document.documentElement) return
    standStill()
    this.#start(point, event, document.elementFromPoint(point.clientX, point.clientY))
  }

  #start(point: Point, event: Event, pressed = event.target): void {
    const target = elementAt(pressed)
    if (!target) return
    const timer = window.setTimeout(() => this.#press(point.identifier, event), LONG_PRESS_MS)
    this.#fingers.set(point.identifier, { target, start: point, tapping: true, pressed: false, timer, scrolled: null })
    this.#points.set(point.identifier, point)
    this.#send('touchstart', target, {}, point, event)
  }

  #press(identifier: number, event: Event): void {
    const finger = this.#fingers.get(identifier)
    if (!finger?.tapping) return
    // A handler of longpress takes the tap that would follow (WeChat, "事件分类").
    finger.pressed = ['longpress', 'longtap'].some((type) => hasListener(finger.target, type))
    for (const type of ['longpress', 'longtap']) this.#send(type, finger.target, place(finger.start), finger.start, event)
  }

  #move(point: Point, event: Event): void {
    const finger = this.#fingers.get(point.identifier)
    if (!finger) return
    const before = this.#points.get(point.identifier) ?? finger.start
    this.#points.set(point.identifier, point)
    if (finger.tapping && Math.hypot(point.clientX - finger.start.clientX, point.clientY - finger.start.clientY) > TAP_DISTANCE) {
      this.#noTap(finger, point, event)
    }
    const claimed = this.#send('touchmove', finger.target, {}, point, event)
    if (finger.tapping || claimed) return
    if (this.#pulls(finger, before, point)) event.preventDefault()
    else if (point.identifier === MOUSE) dragScroll(finger, before, point, event)
  }

  /** A finger pulls the page when no area under it can scroll. */
  #pulls(finger: Finger, before: Point, now: Point): boolean {
    const dx = before.clientX - now.clientX
    const dy = before.clientY - now.clientY
    const area = finger.scrolled ?? scrollableAt(document.elementFromPoint(finger.start.clientX, finger.start.clientY), dx, dy)
    return area === document.scrollingElement && this.pull.drag(-dy)
  }

  #end(point: Point, event: Event, type: 'end' | 'cancel'): void {
    const finger = this.#fingers.get(point.identifier)
    if (!finger) return
    window.clearTimeout(finger.timer)
    this.#fingers.delete(point.identifier)
    this.#points.delete(point.identifier)
    this.pull.release()
    this.#send(`touch${type}`, finger.target, {}, point, event)
    if (!finger.tapping || finger.pressed) return
    this.#send(type === 'end' ? 'tap' : 'canceltap', finger.target, place(finger.start), point, event)
  }

  #noTap(finger: Finger, point: Point, event: Event): void {
    finger.tapping = false
    window.clearTimeout(finger.timer)
    this.#send('canceltap', finger.target, place(finger.start), point, event)
  }

  #send(type: string, target: ge.Element, detail: object, changed: Point, event: Event): boolean {
    const claimed = this.context.send(target, type, detail, { touches: this.#points.size > 0 || type.startsWith('touch') ? [...this.#points.values()] : [changed], changedTouches: [changed] }, event)
    // A press that the page catches leaves the cursor where it is (behaviors/hold-focus.ts).
    if (claimed && event.cancelable && (event.type.startsWith('touch') || event.type === 'mouseup')) event.preventDefault()
    return claimed
  }
}

function pointOf(source: { clientX: number; clientY: number; pageX: number; pageY: number }, identifier: number): Point {
  return { identifier, clientX: source.clientX, clientY: source.clientY, pageX: source.pageX, pageY: source.pageY }
}

function place(point: Point): { x: number; y: number } {
  return { x: point.pageX, y: point.pageY }
}

/** Whether a handler for `type` waits on `target` or above it. */
function hasListener(target: ge.Element, type: string): boolean {
  for (let node: ge.Element | null = target; node; node = node.parentNode ?? node.ownerShadowRoot?.getHostNode() ?? null) {
    const { _$eventTarget: handlers } = node as unknown as { _$eventTarget?: { listeners: Record<string, unknown> } }
    if (handlers?.listeners[type]) return true
  }
  return false
}

/** Scrolls what lies under the finger; it stays with the area it began in until the finger is lifted. */
function dragScroll(finger: Finger, before: Point, now: Point, event: Event): void {
  const dx = before.clientX - now.clientX
  const dy = before.clientY - now.clientY
  const isField = event.target instanceof Element && event.target.closest('input,textarea')
  if (isField) return
  finger.scrolled ??= scrollableAt(document.elementFromPoint(finger.start.clientX, finger.start.clientY), dx, dy)
  for (let area = finger.scrolled; area; area = chained(area, dx, dy)) {
    const { scrollLeft, scrollTop } = area
    area.scrollBy(dx, dy)
    if (area.scrollLeft !== scrollLeft || area.scrollTop !== scrollTop) return
  }
}

/** What scrolls on when `area` is at its end; by default a scroll-view keeps it to itself. */
function chained(area: Element, dx: number, dy: number): Element | null {
  return area.parentElement && getComputedStyle(area).overscrollBehaviorY === 'auto' ? scrollableAt(area.parentElement, dx, dy) : null
}

/** The innermost element from `start` up that can scroll in the direction of (dx, dy). */
export function scrollableAt(start: Element | null, dx: number, dy: number): Element | null {
  for (let element = start; element; element = element.parentElement) {
    if (canScroll(element, dx, dy)) return element
  }
  return document.scrollingElement
}

function canScroll(element: Element, dx: number, dy: number): boolean {
  const style = getComputedStyle(element)
  const down = /auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1
  const across = /auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1
  return Math.abs(dy) >= Math.abs(dx) ? down : across
}
