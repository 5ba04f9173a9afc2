/** Notices when the layout may have changed and sends the geometry once a frame. */

/** Watches the document; `measure` is called after a change, at most once an animation frame. */
export class LayoutWatch {
  #due = false

  constructor(private readonly measure: () => void) {}

  /** Starts watching; once a document. */
  start(): void {
    const later = (): void => this.request()
    const mutations = new MutationObserver(later)
    mutations.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    const sizes = new ResizeObserver(later)
    sizes.observe(document.body)
    sizes.observe(document.documentElement)
    for (const type of ['load', 'scroll', 'transitionend', 'animationend', 'toggle']) document.addEventListener(type, later, { capture: true, passive: true })
    window.addEventListener('resize', later)
    void document.fonts.ready.then(later)
    document.fonts.addEventListener('loadingdone', later)
  }

  /** Asks for a measurement in the next frame. */
  request(): void {
    if (this.#due) return
    this.#due = true
    requestAnimationFrame(() => {
      this.#due = false
      this.measure()
    })
  }
}
