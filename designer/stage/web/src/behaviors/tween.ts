/** Numbers that change over time. */

export type Easing = (part: number) => number

/** The curves of swiper's `easing-function`; `default` is WeChat's own, decelerating. */
export const EASINGS: Record<string, Easing> = {
  default: (part) => 1 - (1 - part) ** 3,
  linear: (part) => part,
  easeInCubic: (part) => part ** 3,
  easeOutCubic: (part) => 1 - (1 - part) ** 3,
  easeInOutCubic: (part) => (part < 0.5 ? 4 * part ** 3 : 1 - (-2 * part + 2) ** 3 / 2),
}

/**
 * Calls `step` once a frame with values from `from` to `to` for `duration` ms, then `done`.
 * Answers how to stop it, which keeps `done` from being called.
 */
export function tween(
  from: number, to: number, duration: number, easing: Easing, step: (value: number) => void, done: () => void,
): () => void {
  const start = performance.now()
  let frame = 0
  const tick = (): void => {
    const part = duration > 0 ? Math.min(1, (performance.now() - start) / duration) : 1
    step(from + (to - from) * easing(part))
    if (part < 1) frame = requestAnimationFrame(tick)
    else done()
  }
  frame = requestAnimationFrame(tick)
  return () => cancelAnimationFrame(frame)
}
