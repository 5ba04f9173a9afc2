import { element } from '../dom'

/** Height of one line of a wheel in CSS px; shell.css draws five of them. */
const LINE = 48
/** How far a wheel coasts after a flick: ms of its last speed. */
const COAST_MS = 180
/** Rest after the last turn of a mouse wheel before the nearest line comes to the middle. */
const REST_MS = 90

/** One column of a picker, turned by finger, mouse, mouse wheel or arrow keys. */
export class Wheel {
  readonly element = element('div', 'wheel')
  readonly #strip = element('div', 'strip')
  #texts: string[] = []
  #index = 0
  /** Distance from the first line in px, while it turns. */
  #offset = 0
  #drag: { y: number; offset: number; lastY: number; lastTime: number; speed: number } | null = null
  #rest = 0

  constructor(private readonly turned: (index: number) => void) {
    this.element.append(this.#strip)
    this.element.tabIndex = 0
    this.element.addEventListener('pointerdown', (event) => this.#grab(event))
    this.element.addEventListener('pointermove', (event) => this.#pull(event))
    this.element.addEventListener('pointerup', (event) => this.#release(event))
    this.element.addEventListener('pointercancel', () => this.#stop())
    this.element.addEventListener('wheel', (event) => this.#roll(event), { passive: false })
    this.element.addEventListener('keydown', (event) => this.#key(event))
  }

  setTexts(texts: string[], index: number): void {
    if (texts.join('\n') !== this.#texts.join('\n')) this.#strip.replaceChildren(...texts.map((text) => element('div', 'line', text)))
    this.#texts = texts
    this.#index = this.#within(index)
    if (!this.#drag) this.#move(this.#index * LINE, false)
  }

  /** Brings the nearest line to the middle at once and returns its index. */
  settle(): number {
    clearTimeout(this.#rest)
    this.#rest = 0
    const index = this.#within(Math.round(this.#offset / LINE))
    this.#move(index * LINE, true)
    if (index !== this.#index) {
      this.#index = index
      this.turned(index)
    }
    return index
  }

  #within(index: number): number {
    return Math.max(0, Math.min(this.#texts.length - 1, Math.trunc(index) || 0))
  }

  #move(offset: number, gently: boolean): void {
    this.#offset = offset
    this.#strip.classList.toggle('gently', gently)
    this.#strip.style.transform = `translateY(${-offset}px)`
  }

  #grab(event: PointerEvent): void {
    this.element.setPointerCapture(event.pointerId)
    this.#drag = { y: event.clientY, offset: this.#offset, lastY: event.clientY, lastTime: event.timeStamp, speed: 0 }
  }

  #pull(event: PointerEvent): void {
    const drag = this.#drag
    if (!drag) return
    const zoom = this.#zoom()
    const passed = Math.max(1, event.timeStamp - drag.lastTime)
    drag.speed = (drag.lastY - event.clientY) / zoom / passed
    drag.lastY = event.clientY
    drag.lastTime = event.timeStamp
    this.#move(this.#elastic(drag.offset + (drag.y - event.clientY) / zoom), false)
  }

  #release(event: PointerEvent): void {
    const drag = this.#drag
    if (!drag) return
    this.#drag = null
    const still = Math.abs(event.clientY - drag.y) < 4
    if (still) this.#offset += this.#lineAt(event) * LINE
    else if (event.timeStamp - drag.lastTime < 60) this.#offset += drag.speed * COAST_MS
    this.settle()
  }

  #stop(): void {
    this.#drag = null
    this.settle()
  }

  /** How many lines below the middle a click went. */
  #lineAt(event: PointerEvent): number {
    const box = this.element.getBoundingClientRect()
    return Math.round((event.clientY - (box.top + box.height / 2)) / this.#zoom() / LINE)
  }

  /** The screen is magnified as a whole: its lengths are not those of the mouse. */
  #zoom(): number {
    return this.element.getBoundingClientRect().height / this.element.offsetHeight || 1
  }

  /** Beyond its ends a wheel follows by a third only. */
  #elastic(offset: number): number {
    const last = (this.#texts.length - 1) * LINE
    if (offset < 0) return offset / 3
    return offset > last ? last + (offset - last) / 3 : offset
  }

  #roll(event: WheelEvent): void {
    event.preventDefault()
    const last = (this.#texts.length - 1) * LINE
    this.#move(Math.max(0, Math.min(last, this.#offset + event.deltaY * 0.4)), false)
    clearTimeout(this.#rest)
    this.#rest = window.setTimeout(() => this.settle(), REST_MS)
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    this.#offset = this.#within(this.#index + step) * LINE
    this.settle()
  }
}
