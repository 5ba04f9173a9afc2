/** Two fingers that grow and shrink a component; a mouse does the same with its wheel and the Ctrl key. */
import type { HostEvent, WidgetInstance } from '../widget'

export interface PinchHandlers {
  /** Two fingers are down. Answers whether they may pinch. */
  start(): boolean
  /** Their distance is `factor` times that at the start. */
  move(factor: number): void
  end(): void
}

interface Point {
  x: number
  y: number
}

/** Wheel movement, in px, that doubles the size. */
const WHEEL_DOUBLES = 400

/** Follows two fingers that went down on `widget`; to be called in `created`. */
export function followPinch(widget: WidgetInstance, handlers: PinchHandlers): void {
  const fingers = new Map<number, Point>()
  let first = 0
  const take = ({ changedTouches }: HostEvent, keep: (id: number) => boolean): void => {
    for (const { identifier, clientX: x, clientY: y } of changedTouches) if (keep(identifier)) fingers.set(identifier, { x, y })
  }
  widget.listen('touchstart', (event) => {
    if (fingers.size < 2) take(event, () => true)
    if (fingers.size === 2 && first === 0 && !widget.designing && handlers.start()) first = distance(fingers)
  })
  widget.listen('touchmove', (event) => {
    take(event, (id) => fingers.has(id))
    if (first === 0) return
    event.preventDefault()
    handlers.move(distance(fingers) / first)
  })
  const lift = ({ changedTouches }: HostEvent): void => {
    for (const { identifier } of changedTouches) fingers.delete(identifier)
    if (first === 0 || fingers.size === 2) return
    first = 0
    handlers.end()
  }
  widget.listen('touchend', lift)
  widget.listen('touchcancel', lift)
  widget.host.addEventListener('wheel', (event) => {
    if (!event.ctrlKey || widget.designing || !handlers.start()) return
    event.preventDefault()
    handlers.move(2 ** (-event.deltaY / WHEEL_DOUBLES))
    handlers.end()
  }, { passive: false })
}

function distance(fingers: Map<number, Point>): number {
  const [one, two] = [...fingers.values()]
  return one && two ? Math.max(1, Math.hypot(one.x - two.x, one.y - two.y)) : 1
}
