/** How one page takes the place of another on the screen. */

/** A page that is not drawn for so long, as behind other windows, changes without a movement. */
const LONGEST_WAIT_MS = 40

let movement: Promise<unknown> = Promise.resolve()

/** Runs `change` so that the new page comes in from the right (`push`) or the old one leaves there (`back`). Resolves when the new page stands. */
export async function turn(kind: 'push' | 'back', change: () => void): Promise<void> {
  const root = document.documentElement
  root.dataset['turn'] = kind
  const transition = document.startViewTransition(change)
  // A window that changes its size, or a second turn, ends the movement; that is no fault.
  transition.ready.catch(() => undefined)
  const late = setTimeout(() => transition.skipTransition(), LONGEST_WAIT_MS)
  movement = transition.finished.then(() => delete root.dataset['turn'], () => undefined)
  await transition.updateCallbackDone
  clearTimeout(late)
}

/** Resolves when nothing moves any more; at once where nothing does. */
export async function movedIn(): Promise<void> {
  await movement
}
