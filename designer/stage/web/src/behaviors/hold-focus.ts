/** When a tap elsewhere takes the cursor out of a field: on a phone only once the finger is lifted, and not where the page catches that. */

/** Movement in px up to which a press is a tap; a finger that scrolls leaves the cursor alone. */
const SLOP = 10
const FIELDS = 'input, textarea, [contenteditable="true"]'

/** Keeps the cursor in `field` while the mouse is down elsewhere, and after it where `holds` says so. Answers how to end that. */
export function holdFocus(field: HTMLElement, holds: () => boolean): () => void {
  let pressed: { x: number; y: number } | null = null
  const press = (event: MouseEvent): void => {
    // Other fields take the cursor as they always do.
    if (event.target instanceof Element && event.target.closest(FIELDS)) return
    event.preventDefault()
    pressed = { x: event.clientX, y: event.clientY }
  }
  const lift = (event: MouseEvent): void => {
    const tapped = pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) <= SLOP
    pressed = null
    if (tapped && !event.defaultPrevented && !holds()) field.blur()
  }
  document.addEventListener('mousedown', press, true)
  document.addEventListener('mouseup', lift)
  return () => {
    document.removeEventListener('mousedown', press, true)
    document.removeEventListener('mouseup', lift)
  }
}
