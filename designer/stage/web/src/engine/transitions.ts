/** How one page takes the place of another on the screen. */

/** A picture of the old page takes a frame or two. Where it takes longer, the page changes without a movement: a person waits for no effect. */
const LONGEST_WAIT_MS = 32

let movement: Promise<unknown> = Promise.resolve()
let moving: ViewTransition | null = null

/**
 * Runs `change` so that the new page comes in from the right (`push`) or the old one leaves there (`back`). Resolves when the new page stands.
 * `prepare` is run while the browser takes its picture of the old page, if there is time.
 */
export async function turn(kind: 'push' | 'back', change: () => void, prepare: () => void = () => undefined): Promise<void> {
  const root = document.documentElement
  root.dataset['turn'] = kind
  const transition = document.startViewTransition(change)
  // A window that changes its size, or a second turn, ends the movement; that is no fault.
  transition.ready.catch(() => undefined)
  requestAnimationFrame(() => setTimeout(prepare))
  const late = setTimeout(() => transition.skipTransition(), LONGEST_WAIT_MS)
  moving = transition
  movement = transition.finished.then(() => {
    delete root.dataset['turn']
    if (moving === transition) moving = null
  }, () => undefined)
  await transition.updateCallbackDone
  clearTimeout(late)
}

/** Resolves when nothing moves any more; at once where nothing does. */
export async function movedIn(): Promise<void> {
  await movement
}

/** Ends a movement at once. While pages move the browser finds nothing under a finger but the document itself. */
export function standStill(): void {
  moving?.skipTransition()
  moving = null
}
