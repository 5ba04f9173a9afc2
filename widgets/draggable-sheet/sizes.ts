/** The sizes of a draggable-sheet, as parts of what is around it. */

/** px/ms from which a flick goes on to the next size however short it was. */
const FLICK = 0.3
/** How far a sheet without fixed sizes glides, in ms of its speed at release. */
const GLIDE_MS = 120

/** The sizes at which a sheet with `snap` rests, the smallest first. */
export function stops(min: number, max: number, between: readonly number[]): number[] {
  return [...new Set([min, ...between.filter((size) => size > min && size < max), max])].sort((one, other) => one - other)
}

/** Where a sheet comes to rest that was let go at `size` with `speed` px/ms upwards in a room `room` px high. */
export function restOf(size: number, speed: number, room: number, min: number, max: number, fixed: readonly number[] | null): number {
  if (!fixed) return Math.min(max, Math.max(min, size + (speed * GLIDE_MS) / room))
  const ahead = fixed.filter((stop) => (speed > 0 ? stop >= size : stop <= size))
  if (Math.abs(speed) > FLICK && ahead.length > 0) return speed > 0 ? ahead[0]! : ahead.at(-1)!
  return fixed.reduce((best, stop) => (Math.abs(stop - size) < Math.abs(best - size) ? stop : best))
}
