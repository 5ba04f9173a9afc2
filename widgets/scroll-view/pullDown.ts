/** Pull to refresh inside a scroll-view. */
import { followDrag } from '@stage/behaviors/drag'
import type { WidgetInstance } from '@stage/widget'

export const PULL_TEMPLATE =
  `<html-div id="pull" class="weft-pull">${'<html-i class="weft-pull-dot"/>'.repeat(3)}</html-div>`

/** The strip above the content, as high as it is pulled. */
export class PullDown {
  #open = false

  constructor(private readonly view: WidgetInstance) {
    followDrag(view, {
      axis: () => 'y',
      start: () => view.data.refresherEnabled && !this.#open && view.part('area')!.scrollTop <= 0,
      move: (_, dy) => this.#pull(dy),
      end: (_, dy) => this.#release(dy),
    })
  }

  /** Shows the strip as while refreshing. */
  open(): void {
    this.#open = true
    this.#height(this.view.data.refresherThreshold, true)
  }

  close(): void {
    if (this.#open) this.view.triggerEvent('refresherrestore', {})
    this.#open = false
    this.#height(0, true)
  }

  #pull(dy: number): void {
    // The strip follows half of the way; a pull upwards scrolls the content instead.
    if (dy <= 0) this.view.part('area')!.scrollTop = -dy
    this.#height(Math.max(0, dy / 2), false)
    this.view.triggerEvent('refresherpulling', { dy: Math.max(0, dy / 2) })
  }

  #release(dy: number): void {
    if (dy / 2 < this.view.data.refresherThreshold) {
      this.#height(0, true)
      if (dy > 0) this.view.triggerEvent('refresherabort', {})
      return
    }
    this.open()
    this.view.setData({ refresherTriggered: true })
    this.view.triggerEvent('refresherrefresh', { dy: dy / 2 })
  }

  #height(height: number, smooth: boolean): void {
    const { style } = this.view.part('pull')!
    style.transition = smooth ? 'height .2s' : 'none'
    style.height = `${height}px`
  }
}
