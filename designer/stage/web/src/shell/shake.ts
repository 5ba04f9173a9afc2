/** Longest shaking that is shown, ms. */
const LONGEST_MS = 1000
const SWING_MS = 40

/** Lets the phone tremble where a real one would vibrate. */
export function shake(screen: HTMLElement, duration: number): void {
  const swings = Math.max(2, Math.ceil(Math.min(duration, LONGEST_MS) / SWING_MS))
  screen.animate({ translate: ['0', '3px', '-3px', '0'] }, { duration: SWING_MS, iterations: swings })
}
