/** Notices when the layout may have changed and asks for a measurement. */
import { forgetLooks, noteChanges } from './geometry'

/** How long in ms a running page waits between two measurements; nobody edits it meanwhile. */
const RUNNING_PAUSE_MS = 250

/** Watches the document; `measure` is called after a change, at most once an animation frame. */
export class LayoutWatch {
  /** When the layout may have changed last, as performance.now() counts. */
  lastChange = 0
  #due = false

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
    document.addEventListener('scroll', later, { capture: true, passive: true })
    for (const type of ['load', 'transitionend', 'animationend']) document.addEventListener(type, changed, { capture: true, passive: true })
    window.addEventListener('resize', changed)
    void document.fonts.ready.then(changed)
    document.fonts.addEventListener('loadingdone', changed)
  }

  /** Asks for a measurement behind the next frame. */
  request(): void {
    this.lastChange = performance.now()
    if (this.#due) return
    this.#due = true
    const measure = (): void => {
      this.#due = false
      this.measure()
    }
    if (this.running()) setTimeout(measure, RUNNING_PAUSE_MS)
    // Behind the frame the layout stands already, and what waits to be sent to Python has gone.
    else requestAnimationFrame(() => setTimeout(measure))
  }
}
