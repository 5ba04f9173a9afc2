/** What the `wx` object gets from the engine. */
import type { Node } from 'glass-easel'
import type { Device, FrameEvent, Mode, PhoneRequest } from '../protocol'
import type { Launch } from '../protocol/phone'
import type { Launched } from '../phone/launch'
import type { PageScroll, Room, WxHost } from '../phone/host'
import type { Instance } from './instances'
import type { LiveStack } from './page-stack'
import { untilSized } from './page-room'
import type { BackgroundLook, PullRefresh } from './pull-refresh'
import type { Stage } from './stage'
import { createQuery } from './selector-query'
import { componentsBelow, domOf } from './tree'
import { widgetOf, type Widget } from './widget-instance'

type Callers = Record<string, (...values: unknown[]) => unknown>

export class PhoneHost implements WxHost {
  constructor(private readonly stage: Stage, private readonly refresher: PullRefresh) {}

  get pages(): LiveStack {
    return this.stage.stack
  }

  post(message: FrameEvent | PhoneRequest): void {
    this.stage.post(message)
  }

  mode(): Mode {
    return this.stage.mode
  }

  device(): Device {
    return this.stage.device
  }

  json(path: string): unknown {
    return this.stage.config.json(path)
  }

  text(path: string): string | null {
    return this.stage.files.text(path)
  }

  texts(start: string): Record<string, string> {
    return this.stage.files.texts(start)
  }

  bytes(path: string): Uint8Array | null {
    return this.stage.files.bytes(path)
  }

  stored(): Record<string, string> {
    return this.stage.stored
  }

  launch(): Launched {
    return this.stage.launched
  }

  asset(path: string): string {
    return this.stage.asset(path, this.stage.stack.top?.page ?? '')
  }

  guard(callback: (...values: any[]) => unknown, ...values: unknown[]): void {
    this.stage.reports.guard('script', () => callback(...values))
  }

  missing(name: string): void {
    this.stage.reports.missing('api', name)
  }

  hasComponent(tag: string): boolean {
    return this.stage.widgets.has(tag)
  }

  callPage(handler: string, value: unknown): unknown {
    return this.stage.stack.top?.call(handler, value)
  }

  pageHandles(handler: string): boolean {
    return typeof this.stage.stack.top?.object?.[handler] === 'function'
  }

  relaunch(): void {
    const { page, query } = this.stage.launched
    this.stage.restart(page, query)
  }

  showApp(shown: boolean, launch: Launch | null): void {
    this.stage.showApp(shown, launch)
  }

  sized(room: Room): Promise<void> {
    return untilSized(room)
  }

  async pageScrollTo({ scrollTop, selector, offsetTop, duration }: PageScroll): Promise<void> {
    const target = selector ? this.#find(selector, null) : null
    const top = target ? target.getBoundingClientRect().top + window.scrollY + offsetTop : scrollTop
    if (top === null) return
    window.scrollTo({ top, behavior: duration > 0 ? 'smooth' : 'instant' })
    await new Promise((resolve) => setTimeout(resolve, duration))
  }

  startPullDownRefresh(): void {
    const page = this.stage.stack.top
    if (page) this.refresher.start(page)
  }

  stopPullDownRefresh(): void {
    this.refresher.stop()
  }

  setBackground(look: BackgroundLook): void {
    const page = this.stage.stack.top
    if (page) this.refresher.setLook(page, look)
  }

  createSelectorQuery(): unknown {
    return createQuery(this.stage.stack.top?.object ?? null)
  }

  createIntersectionObserver(component: unknown, options: unknown): unknown {
    return this.#callers(component)?.['createIntersectionObserver']?.(options)
  }

  createMediaQueryObserver(component: unknown): unknown {
    return this.#callers(component)?.['createMediaQueryObserver']?.()
  }

  widget(tag: string, id: string, component: unknown): Widget | null {
    const instance = (isInstance(component) ? component : this.stage.stack.top?.object) as Instance | null
    for (const found of instance?._$ ? componentsBelow(instance._$, () => false) : []) {
      const widget = widgetOf(found as unknown as Node)
      if (widget?.tag === tag && (id === '' || widget.id === id || widget.data['canvasId'] === id)) return widget
    }
    return null
  }

  /** The instance to ask: the given one, else the page on top; bound so that methods can be called freely. */
  #callers(component: unknown): Callers | null {
    const instance = isInstance(component) ? component : this.stage.stack.top?.object
    if (!instance) return null
    const methods = instance as unknown as Callers
    return new Proxy(methods, { get: (target, name) => (typeof name === 'string' ? target[name]?.bind(instance) : undefined) })
  }

  #find(selector: string, component: unknown): HTMLElement | null {
    const instance = (component ?? this.stage.stack.top?.object) as Instance | null
    try {
      const found = instance?._$?.getShadowRoot()?.querySelector(selector)
      return found ? domOf(found) : null
    } catch {
      // glass-easel does not know attribute selectors: such a search finds nothing.
      return null
    }
  }
}

function isInstance(value: unknown): value is object {
  return typeof value === 'object' && value !== null && '_$' in value
}
