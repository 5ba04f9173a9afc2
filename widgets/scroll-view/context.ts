/** What `SelectorQuery.node()` gives for a scroll-view: WeChat's ScrollViewContext. */
import { scrollArea, type Alignment, type ScrollTarget } from '@stage/behaviors/scrolling'
import type { WidgetInstance } from '@stage/widget'

interface Pace {
  /** ms */
  duration?: number
}

/** The methods and switches of ScrollViewContext. */
export class ScrollViewContext {
  constructor(private readonly view: WidgetInstance) {}

  get scrollEnabled(): boolean {
    return !this.view.host.hasAttribute('weft-held')
  }

  set scrollEnabled(on: boolean) {
    this.view.host.toggleAttribute('weft-held', !on)
  }

  get showScrollbar(): boolean {
    return this.view.data.showScrollbar as boolean
  }

  set showScrollbar(on: boolean) {
    this.view.setData({ showScrollbar: on })
  }

  get pagingEnabled(): boolean {
    return this.view.data.pagingEnabled as boolean
  }

  set pagingEnabled(on: boolean) {
    this.view.setData({ pagingEnabled: on })
  }

  get bounces(): boolean {
    return this.view.data.bounces as boolean
  }

  set bounces(on: boolean) {
    this.view.setData({ bounces: on })
  }

  get fastDeceleration(): boolean {
    return this.view.data.fastDeceleration as boolean
  }

  set fastDeceleration(on: boolean) {
    this.view.setData({ fastDeceleration: on })
  }

  scrollTo({ top, left, animated = true, duration }: ScrollTarget): void {
    const area = this.view.part('area')
    if (area) scrollArea(this.view, area, { animated, ...(top !== undefined && { top }), ...(left !== undefined && { left }), ...(duration !== undefined && { duration }) })
  }

  scrollIntoView(selector: string, options: { offset?: number; alignment?: Alignment; animated?: boolean } = {}): void {
    const target = this.view.matching(selector)
    if (target) this.view.scrollToElement(target, { animated: true, ...options })
  }

  triggerRefresh({ duration }: Pace = {}): void {
    this.view.pullDown.open(duration)
  }

  closeRefresh({ duration }: Pace = {}): void {
    this.view.pullDown.close(duration)
  }

  triggerTwoLevel({ duration }: Pace = {}): void {
    this.view.pullDown.openTwoLevel(duration)
  }

  closeTwoLevel({ duration }: Pace = {}): void {
    this.view.pullDown.closeTwoLevel(duration)
  }
}
