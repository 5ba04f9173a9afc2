/** Where a movable-view may be, and how far it goes by itself. Lengths are CSS px. */

export interface Point {
  x: number
  y: number
}

export interface Size {
  width: number
  height: number
}

/** px/ms² by which a view with `friction` 1 slows down. */
const SLOWING = 0.002
/** WeChat's own values, which stand in for those that are not positive (WeChat, movable-view, "friction"). */
const FRICTION = 2
const DAMPING = 20
/** How long a view with the usual damping takes to its new place, in ms. */
const SETTLE_MS = 250

/** The nearest place inside the area; a view larger than the area covers it. */
export function inside(at: Point, area: Size, view: Size): Point {
  return { x: held(at.x, area.width - view.width), y: held(at.y, area.height - view.height) }
}

/** How far a view that was let go at `speed` px/ms glides, and for how many ms. */
export function glide(speed: Point, friction: number): { x: number; y: number; time: number } {
  const slowing = SLOWING * (friction > 0 ? friction : FRICTION)
  const total = Math.hypot(speed.x, speed.y)
  const time = total / slowing
  return { x: (speed.x * time) / 2, y: (speed.y * time) / 2, time }
}

/** How long a movement to a place takes, in ms: the greater the damping, the faster. */
export function settleTime(damping: number): number {
  return (SETTLE_MS * DAMPING) / (damping > 0 ? damping : DAMPING)
}

/** Behind the border a view follows a third of the way. */
export function stretched(at: Point, held: Point): Point {
  return { x: held.x + (at.x - held.x) / 3, y: held.y + (at.y - held.y) / 3 }
}

function held(value: number, room: number): number {
  return Math.min(Math.max(0, room), Math.max(Math.min(0, room), value))
}
