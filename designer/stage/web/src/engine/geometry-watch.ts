/** Notices when the layout may have changed and asks for a measurement. */
import { forgetLooks, noteChanges } from './geometry'

/** How long in ms a running page rests before it is measured: nobody edits it, and measuring takes longer than a frame of scrolling. */
const RUNNING_REST_MS = 250
/** A page that never rests is measured as often as this. */
const LONGEST_WAIT_MS = 2000

/** Watches the document; `measure` is called after a change, at most once an animation frame. */
export class LayoutWatch {
  /** When the layout may have changed last, as performance.now() counts. */
  lastChange = 0
  #due = false
  /** While the page runs: the timer of the measurement, and since when it is asked for. */
  #timer = 0
  #since = 0

  constructor(private readonly measure: () => void, private readonly running: () => boolean) {}

  /** Starts watching; once a document. */
  start(): void {
    const later = (): void => this.request()
    const changed = (): void => {
      forgetLooks()
      later()
    }
    const mutations = new MutationObserver((changes) => {
      noteChanges(changes)
      later()
    })
    mutations.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    const sizes = new ResizeObserver(later)
    sizes.observe(document.body)
    sizes.observe(document.documentElement)
    document.addEventListener('scroll', () => this.#scrolled(), { capture: true, passive: true })
    for (const type of ['load', 'transitionend', 'animationend']) document.addEventListener(type, changed, { capture: true, passive: true })
    window.addEventListener('resize', changed)
    void document.fonts.ready.then(changed)
    document.fonts.addEventListener('loadingdone', changed)
  }

  /** Asks for a measurement: behind the next frame, or while the page runs once it rests. */
  request(): void {
    this.lastChange = performance.now()
    if (this.running()) return this.#wait()
    if (this.#due) return
    this.#due = true
    const measure = (): void => {
      this.#due = false
      this.measure()
    }
    // Behind the frame the layout stands already, and what waits to be sent to Python has gone.
    requestAnimationFrame(() => setTimeout(measure))
  }

  /** Scrolling a running page has to stay smooth: it is measured once that ends, however long it takes. */
  #scrolled(): void {
    this.#since = performance.now()
    this.request()
  }

  #wait(): void {
    if (this.#timer === 0) this.#since = this.lastChange
    window.clearTimeout(this.#timer)
    const longest = this.#since + LONGEST_WAIT_MS - this.lastChange
    this.#timer = window.setTimeout(() => {
      this.#timer = 0
      this.measure()
    }, Math.max(0, Math.min(RUNNING_REST_MS, longest)))
  }
}
