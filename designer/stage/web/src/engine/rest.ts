/** Knows when a page rests. */

/** How long in ms nothing may change; a few frames, in which answers that come in a later task have come. */
const QUIET_MS = 50

/** Resolves when pictures and fonts are there, no timer runs, and nothing has changed for a while. */
export async function untilRest(timersRun: () => boolean, lastChange: () => number): Promise<void> {
  let since = performance.now()
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    if (timersRun() || isLoading()) since = performance.now()
    else if (performance.now() - Math.max(since, lastChange()) >= QUIET_MS) return
  }
}

/** A lazy picture outside the screen does not load at all. */
function isLoading(): boolean {
  return document.fonts.status === 'loading' || [...document.images].some(({ complete, loading }) => !complete && loading !== 'lazy')
}
