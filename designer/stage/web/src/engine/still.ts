/** Keeps animations at rest on the canvas: what comes to an end stands at its end, what goes on for ever at a frame that can be seen. */

/** Parts of a round at which an endless animation may stand. */
const FRAMES = [0, 0.5, 0.99]
const FAINT = 0.1

const stopped = new Set<Animation>()

/** Brings every animation and transition of the document to rest; those that follow an area that scrolls move by it alone. */
export function rest(): void {
  for (const animation of document.getAnimations()) {
    if (stopped.has(animation) || animation.playState === 'finished' || !(animation.timeline instanceof DocumentTimeline)) continue
    if (isEndless(animation)) stand(animation)
    else animation.finish()
  }
}

/** Lets the endless ones go on. */
export function goOn(): void {
  for (const animation of stopped) if (animation.playState === 'paused') animation.play()
  stopped.clear()
}

function isEndless({ effect }: Animation): boolean {
  return !Number.isFinite(Number(effect?.getComputedTiming().endTime ?? 0))
}

function stand(animation: Animation): void {
  const { delay = 0, duration } = animation.effect!.getComputedTiming()
  const round = typeof duration === 'number' ? duration : 0
  animation.pause()
  stopped.add(animation)
  for (const frame of FRAMES) {
    animation.currentTime = delay + frame * round
    if (isSeen(animation)) return
  }
  animation.currentTime = delay
}

function isSeen({ effect }: Animation): boolean {
  const target = effect instanceof KeyframeEffect ? effect.target : null
  if (!target) return true
  const { opacity, visibility } = getComputedStyle(target)
  const { width, height } = target.getBoundingClientRect()
  return Number(opacity) > FAINT && visibility === 'visible' && width > 0 && height > 0
}
