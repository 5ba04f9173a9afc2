/** One finger that moves a part of a component. */
import type { HostEvent, HostTouch, WidgetInstance } from '../widget'

/** Movement in px before the direction of a drag is decided. */
const SLOP = 4

export interface DragHandlers {
  /** Which movements are ours; those across it are left to what is around. */
  axis(): 'x' | 'y' | 'both'
  /** The finger is down at (x, y), CSS px of the page area. Answers whether a drag may begin. */
  start(x: number, y: number): boolean
  /** It has moved by (dx, dy) since it went down. */
  move(dx: number, dy: number): void
  /** It was lifted or taken away; `vx` and `vy` are px/ms. Called for every drag that moved. */
  end(dx: number, dy: number, vx: number, vy: number): void
  /** It was lifted without a movement of ours. */
  rest?(): void
}

interface Drag {
  id: number
  x: number
  y: number
  /** Null until the direction is known. */
  ours: boolean | null
  trail: { x: number; y: number; time: number }[]
}

/** Follows the finger on `widget`; to be called in `created`. */
export function followDrag(widget: WidgetInstance, handlers: DragHandlers): void {
  let drag: Drag | null = null
  const find = (event: HostEvent): HostTouch | undefined => event.changedTouches.find((touch) => touch.identifier === drag?.id)
  widget.listen('touchstart', (event) => {
    const touch = event.changedTouches[0]
    if (drag || !touch || widget.designing || !handlers.start(touch.clientX, touch.clientY)) return
    drag = { id: touch.identifier, x: touch.clientX, y: touch.clientY, ours: null, trail: [] }
  })
  widget.listen('touchmove', (event) => {
    const touch = find(event)
    if (!drag || !touch) return
    const dx = touch.clientX - drag.x
    const dy = touch.clientY - drag.y
    drag.ours ??= isOurs(handlers.axis(), dx, dy)
    if (!drag.ours) return
    event.preventDefault()
    drag.trail = [...drag.trail.slice(-4), { x: dx, y: dy, time: performance.now() }]
    handlers.move(dx, dy)
  })
  const finish = (event: HostEvent): void => {
    const touch = find(event)
    if (!drag || !touch) return
    const { ours, trail } = drag
    const [dx, dy] = [touch.clientX - drag.x, touch.clientY - drag.y]
    drag = null
    if (ours) handlers.end(dx, dy, ...speed(trail))
    else handlers.rest?.()
  }
  widget.listen('touchend', finish)
  widget.listen('touchcancel', finish)
}

function isOurs(axis: 'x' | 'y' | 'both', dx: number, dy: number): boolean | null {
  if (Math.hypot(dx, dy) < SLOP) return null
  if (axis === 'both') return true
  return (axis === 'x') === Math.abs(dx) > Math.abs(dy)
}

/** Speed over the last moves in px/ms; 0 when the finger rested before it was lifted. */
function speed(trail: Drag['trail']): [number, number] {
  const first = trail[0]
  const last = trail.at(-1)
  if (!first || !last || last.time === first.time || performance.now() - last.time > 80) return [0, 0]
  const time = last.time - first.time
  return [(last.x - first.x) / time, (last.y - first.y) / time]
}
