/** The size of the page area, which the shell gives the frame from outside. */
import type { Room } from '../phone/host'

/** A window that is not drawn gets its size late; its page does not wait for that. */
const LONGEST_WAIT_MS = 100

/** Resolves when the window has a size, px, or cannot be waited for any longer. */
export function untilSized({ width, height }: Room): Promise<void> {
  const has = (): boolean => Math.abs(window.innerWidth - width) < 1 && Math.abs(window.innerHeight - height) < 1
  if (has()) return Promise.resolve()
  return new Promise((resolve) => {
    const end = (): void => {
      window.removeEventListener('resize', check)
      clearTimeout(late)
      resolve()
    }
    const check = (): void => {
      if (has()) end()
    }
    const late = setTimeout(end, LONGEST_WAIT_MS)
    window.addEventListener('resize', check)
  })
}
