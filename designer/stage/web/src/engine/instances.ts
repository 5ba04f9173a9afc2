/** What instances of pages and components have in WeChat and the adapter lacks. */
import { component as adapter } from 'glass-easel-miniprogram-adapter'
import type * as ge from 'glass-easel'
import type { EventChannel } from '../phone/event-channel'
import { applyAnimatedStyle, clearAnimatedStyle } from './animated-style'
import { animate, animateByScroll, clearAnimation, type ScrollDriven } from './animation'
import { IntersectionObserver, type ObserverOptions } from './intersection'
import { installQueries } from './selector-query'

/** A component instance as the adapter makes it. */
export interface Instance {
  _$: ge.GeneralComponent
}

/** What the added methods need of the engine. */
export interface InstanceWorld {
  openerOf(component: ge.GeneralComponent): EventChannel
  tabBarOf(component: ge.GeneralComponent): object | null
  pageId(component: ge.GeneralComponent): string
  route(kind: string, options: object): unknown
  guard(callback: unknown, ...values: unknown[]): void
}

type Methods = Record<string, (this: Instance, ...values: any[]) => unknown>

// Rendering caches and performance reports have no place in a preview: the calls are taken and nothing happens.
const IDLE_METHODS: Methods = { setUpdatePerformanceListener() {}, setInitialRenderingCache() {}, setPassiveEvent() {} }

/** Adds the methods to every instance; once a document. */
export function installInstanceMethods(world: InstanceWorld): void {
  const prototype = adapter.ComponentCaller.prototype
  for (const [name, value] of Object.entries({ ...methodsOf(world), ...animationMethods(world), ...IDLE_METHODS })) {
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true, enumerable: false })
  }
  // Which of WeChat's two renderers shows the component.
  Object.defineProperty(prototype, 'renderer', { value: 'webview', configurable: true, writable: true })
  // The base library's own name for an instance's data, which libraries read.
  Object.defineProperty(prototype, '__data__', { get(this: Instance) { return this._$.data as unknown }, configurable: true })
  const router = { get: () => routerOf(world), configurable: true }
  Object.defineProperties(prototype, { pageRouter: router, router })
  installQueries(world.guard)
}

function methodsOf(world: InstanceWorld): Methods {
  return {
    getOpenerEventChannel() { return world.openerOf(this._$) },
    getTabBar(callback: unknown) {
      const bar = world.tabBarOf(this._$)
      if (typeof callback === 'function') queueMicrotask(() => world.guard(callback, bar))
      return bar
    },
    getAppBar() { return null },
    getPageId() { return world.pageId(this._$) },
    createIntersectionObserver(options?: ObserverOptions) { return new IntersectionObserver(this, options ?? {}, world.guard) },
  }
}

function animationMethods(world: InstanceWorld): Methods {
  return {
    animate(selector: string, frames: Record<string, unknown>[], duration: number, callback: unknown) {
      if (isScrollDriven(callback)) return animateByScroll(this._$, selector, frames, callback)
      animate(this._$, selector, frames, duration, () => { if (typeof callback === 'function') world.guard(callback) })
    },
    clearAnimation(selector: string, options: unknown, callback: unknown) {
      clearAnimation(this._$, selector)
      const done = typeof options === 'function' ? options : callback
      if (typeof done === 'function') queueMicrotask(() => world.guard(done))
    },
    applyAnimatedStyle(selector: string, updater: () => Record<string, unknown>, options: unknown, callback: unknown) {
      let styleId = 0
      const { immediate = true } = (options ?? {}) as { immediate?: boolean }
      world.guard(() => { styleId = applyAnimatedStyle(this._$, selector, updater, immediate) })
      const done = typeof options === 'function' ? options : callback
      if (typeof done === 'function') queueMicrotask(() => world.guard(done, { styleId }))
    },
    clearAnimatedStyle(_selector: string, ids: number[], callback: unknown) {
      clearAnimatedStyle(this._$, [ids].flat())
      if (typeof callback === 'function') queueMicrotask(() => world.guard(callback))
    },
  }
}

function isScrollDriven(value: unknown): value is ScrollDriven {
  return typeof value === 'object' && value !== null && 'scrollSource' in value
}

const ROUTES = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack']

function routerOf(world: InstanceWorld): object {
  return Object.fromEntries(ROUTES.map((kind) => [kind, (options: object) => world.route(kind, options)]))
}
