/** Pull to refresh inside a scroll-view, and the second floor that a longer pull opens. */
import { followDrag } from '@stage/behaviors/drag'
import type { WidgetInstance } from '@stage/widget'

export const PULL_TEMPLATE =
  '<html-div id="pull" class="weft-pull"><html-div wx:if="{{refresherDefaultStyle !== \'none\'}}" class="weft-pull-dots">' +
  `${'<html-i class="weft-pull-dot"/>'.repeat(3)}</html-div><slot name="refresher"/></html-div>`

/** `status` of refresherstatuschange (WeChat, scroll-view, "bind:refresherstatuschange"). */
enum Status { Idle, CanRefresh, Refreshing, Completed, Failed, CanTwoLevel, TwoLevelOpening, TwoLeveling, TwoLevelClosing }

const SETTLE_MS = 200

/** The strip above the content, as high as it is pulled. */
export class PullDown {
  #status = Status.Idle
  #height = 0
  #grabbed = 0
  #timer = 0

  constructor(private readonly view: WidgetInstance) {
    followDrag(view, {
      axis: () => 'y',
      start: () => this.#grab(),
      move: (_, dy) => this.#pull(dy),
      end: (_, dy) => this.#release(dy),
    })
  }

  /** Shows the strip as while refreshing, and asks the page to refresh; `dy` is how far it was pulled. */
  open(duration = SETTLE_MS, dy = this.view.data.refresherThreshold as number): void {
    if (this.#status === Status.Refreshing) return
    this.#turn(Status.Refreshing)
    this.#show(this.view.data.refresherThreshold, duration)
    this.view.setData({ refresherTriggered: true })
    if (!this.view.designing) this.view.triggerEvent('refresherrefresh', { dy })
  }

  /** Takes the strip back when it is shown. */
  close(duration = SETTLE_MS): void {
    if (this.#status !== Status.Refreshing) return
    this.#turn(Status.Completed)
    this.#show(0, duration, () => this.#turn(Status.Idle))
    this.view.setData({ refresherTriggered: false })
    this.view.triggerEvent('refresherrestore', { dy: 0 })
  }

  /** Opens the second floor over the whole view. */
  openTwoLevel(duration = SETTLE_MS): void {
    if (this.#status === Status.TwoLevelOpening || this.#status === Status.TwoLeveling) return
    this.#turn(Status.TwoLevelOpening)
    this.view.setData({ refresherTwoLevelTriggered: true })
    this.#show(this.view.part('area')!.clientHeight, duration, () => this.#turn(Status.TwoLeveling))
  }

  /** Closes the second floor when it is open. */
  closeTwoLevel(duration = SETTLE_MS): void {
    if (this.#status !== Status.TwoLevelOpening && this.#status !== Status.TwoLeveling) return
    this.#turn(Status.TwoLevelClosing)
    this.view.setData({ refresherTwoLevelTriggered: false })
    this.#show(0, duration, () => this.#turn(Status.Idle))
  }

  stop(): void {
    window.clearTimeout(this.#timer)
  }

  #grab(): boolean {
    this.#grabbed = this.#height
    if (this.#status === Status.TwoLeveling) return true
    const free = this.#status === Status.Idle || this.#status === Status.Completed
    return this.view.data.refresherEnabled && free && this.view.part('area')!.scrollTop <= 0
  }

  #pull(dy: number): void {
    if (this.#status === Status.TwoLeveling) return this.#show(Math.min(this.#grabbed, this.#grabbed + dy))
    // The strip follows half of the way; a pull upwards scrolls the content instead.
    if (dy <= 0) this.view.part('area')!.scrollTop = -dy
    const height = Math.max(0, dy / 2)
    const { refresherThreshold, refresherTwoLevelEnabled, refresherTwoLevelThreshold } = this.view.data
    this.#show(height)
    this.view.triggerEvent('refresherpulling', { dy: height })
    if (refresherTwoLevelEnabled && height >= refresherTwoLevelThreshold) this.#turn(Status.CanTwoLevel)
    else this.#turn(height >= refresherThreshold ? Status.CanRefresh : Status.Idle)
  }

  #release(dy: number): void {
    if (this.#status === Status.TwoLeveling) {
      if (-dy >= this.view.data.refresherTwoLevelCloseThreshold) return this.closeTwoLevel()
      return this.#show(this.#grabbed, SETTLE_MS)
    }
    if (this.#status === Status.CanTwoLevel) return this.openTwoLevel()
    if (this.#status === Status.CanRefresh) {
      this.view.triggerEvent('refresherwillrefresh', {})
      return this.open(SETTLE_MS, dy / 2)
    }
    this.#show(0, SETTLE_MS)
    if (dy > 0) this.view.triggerEvent('refresherabort', { dy: dy / 2 })
  }

  #turn(status: Status): void {
    if (status === this.#status) return
    this.#status = status
    this.view.triggerEvent('refresherstatuschange', { status, dy: this.#height })
  }

  #show(height: number, duration = 0, arrived?: () => void): void {
    const time = this.view.designing ? 0 : duration
    this.#height = height
    const { style } = this.view.part('pull')!
    style.transition = `height ${time}ms`
    style.height = `${height}px`
    window.clearTimeout(this.#timer)
    if (arrived) this.#timer = window.setTimeout(arrived, time)
  }
}
