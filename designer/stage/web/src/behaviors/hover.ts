/** The look while a finger is down: `hover-class` and its three times (view, button, navigator). */
import type { HostEvent, WidgetInstance } from '../widget'

/** Movement in px after which the finger scrolls instead of pressing. */
const SLOP = 10

/** Events that an inner component has kept from its parents (`hover-stop-propagation`). */
const stopped = new WeakSet<readonly object[]>()

/** The properties, with a component's own defaults; times in ms. */
export function hoverProperties(hoverClass: string, startTime: number, stayTime: number): Record<string, unknown> {
  return {
    hoverClass: { type: String, value: hoverClass },
    hoverStopPropagation: { type: Boolean, value: false },
    hoverStartTime: { type: Number, value: startTime },
    hoverStayTime: { type: Number, value: stayTime },
  }
}

/** Gives the host its hover class while it is pressed; to be called in `created`. */
export function followHover(widget: WidgetInstance, enabled: () => boolean = () => true): void {
  let timer = 0
  let shown = ''
  let start: { x: number; y: number } | null = null
  const change = (names: string, delay: number): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (shown) widget.toggleClass(shown, false)
      if (names) widget.toggleClass(names, true)
      shown = names
    }, delay)
  }
  const release = (): void => {
    if (!start) return
    start = null
    // A press shorter than the start time shows nothing (WeChat, view, "hover-start-time").
    if (shown) change('', widget.data.hoverStayTime)
    else window.clearTimeout(timer)
  }
  widget.listen('touchstart', (event: HostEvent) => {
    const { hoverClass, hoverStartTime, hoverStopPropagation } = widget.data
    if (stopped.has(event.changedTouches)) return
    if (hoverStopPropagation) stopped.add(event.changedTouches)
    const touch = event.changedTouches[0]
    if (!touch || widget.designing || !hoverClass || hoverClass === 'none' || !enabled()) return
    start = { x: touch.clientX, y: touch.clientY }
    change(hoverClass, hoverStartTime)
  })
  widget.listen('touchmove', ({ changedTouches: [touch] }) => {
    if (start && touch && Math.hypot(touch.clientX - start.x, touch.clientY - start.y) > SLOP) release()
  })
  widget.listen('touchend', release)
  widget.listen('touchcancel', release)
}
