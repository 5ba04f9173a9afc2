/** A finger on a video: across it seeks, two taps pause and go on. */
import { followDrag } from '@stage/behaviors/drag'
import type { WidgetInstance } from '@stage/widget'

/** Ms between two taps that count as one gesture. */
const DOUBLE_MS = 300

/** To be called in `created`. */
export function followGestures(widget: WidgetInstance, player: () => HTMLVideoElement): void {
  let start = 0
  followDrag(widget, {
    axis: () => 'x',
    start() {
      start = player().currentTime
      return widget.data.enableProgressGesture && player().duration > 0
    },
    move(dx) {
      const video = player()
      video.currentTime = Math.min(video.duration, Math.max(0, start + (dx / widget.host.clientWidth) * video.duration))
    },
    end: () => undefined,
  })
  let last = -Infinity
  widget.listen('tap', () => {
    const now = performance.now()
    if (widget.data.enablePlayGesture && now - last < DOUBLE_MS) {
      if (player().paused) widget['play']()
      else player().pause()
    }
    last = now
  })
}
