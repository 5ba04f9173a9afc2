/** Knows when a page rests. */

/** How long in ms nothing may change; a few frames, in which answers that come in a later task have come. */
const QUIET_MS = 50

/** How long in ms a page may go on before it is taken as it is. */
const LONGEST_MS = 2400

/** Resolves when pictures and fonts are there, no timer runs, and nothing has changed for a while, or when that does not happen. */
export async function untilRest(timersRun: () => boolean, lastChange: () => number): Promise<void> {
  const began = performance.now()
  let since = began
  while (performance.now() - began < LONGEST_MS) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    if (timersRun() || isLoading()) since = performance.now()
    else if (performance.now() - Math.max(since, lastChange()) >= QUIET_MS) return
  }
}

/** A lazy picture outside the screen does not load at all. */
function isLoading(): boolean {
  return document.fonts.status === 'loading' || [...document.images].some(({ complete, loading }) => !complete && loading !== 'lazy')
}
