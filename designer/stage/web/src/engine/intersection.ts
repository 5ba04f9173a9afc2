/** Intersection observers of components, in place of the adapter's, which does not say whom it saw and stays silent when it should first speak. */
import type * as ge from 'glass-easel'
import type { Instance } from './instances'

/** What `createIntersectionObserver` takes (developers.weixin.qq.com, "IntersectionObserver"). */
export interface ObserverOptions { thresholds?: number[]; initialRatio?: number; observeAll?: boolean }
interface Margins { left?: number; top?: number; right?: number; bottom?: number }
type Guard = (callback: unknown, ...values: unknown[]) => void

/** WeChat's IntersectionObserver over the elements of one component. */
export class IntersectionObserver {
  #relative: string | null = null
  #margins: Margins = {}
  readonly #stops: (() => void)[] = []
  readonly #thresholds: number[]
  readonly #initial: number

  constructor(private readonly instance: Partial<Instance>, private readonly options: ObserverOptions, private readonly guard: Guard) {
    this.#thresholds = options.thresholds ?? [0]
    this.#initial = options.initialRatio ?? 0
  }

  relativeTo(selector: string, margins: Margins = {}): this {
    this.#relative = selector
    this.#margins = margins
    return this
  }

  relativeToViewport(margins: Margins = {}): this {
    this.#relative = null
    this.#margins = margins
    return this
  }

  observe(selector: string, listener: unknown): void {
    // As with queries, WeChat looks for elements when what was set before is on screen.
    const waiting = setTimeout(() => {
      const root = this.instance._$?.getShadowRoot()
      const found = root?.querySelectorAll(selector) ?? []
      const relative = this.#relative === null ? null : root?.querySelector(this.#relative) ?? null
      for (const target of this.options.observeAll ? found : found.slice(0, 1)) this.#watch(target, relative, listener)
    })
    this.#stops.push(() => clearTimeout(waiting))
  }

  disconnect(): void {
    for (const stop of this.#stops.splice(0)) stop()
  }

  #watch(target: ge.Element, relative: ge.Element | null, listener: unknown): void {
    const { top = 0, right = 0, bottom = 0, left = 0 } = this.#margins
    let first = true
    const observer = target.createIntersectionObserver(relative, `${top}px ${right}px ${bottom}px ${left}px`, this.#thresholds, (seen) => {
      const told = !first || this.#crosses(seen.intersectionRatio)
      first = false
      if (told) this.guard(listener, { id: target.id, dataset: target.dataset, ...seen })
    })
    if (observer) this.#stops.push(() => observer.disconnect())
  }

  /** Whether a threshold lies between the initial ratio and the first that is seen. */
  #crosses(ratio: number): boolean {
    return ratio !== this.#initial && this.#thresholds.some((threshold) => (this.#initial - threshold) * (ratio - threshold) <= 0)
  }
}
