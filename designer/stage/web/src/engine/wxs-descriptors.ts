/** What WXS handlers get in place of elements: WeChat's ComponentDescriptor. */
import * as ge from 'glass-easel'
import { convertInline } from '../language/wxss'
import { domOf } from './tree'

type Style = string | Record<string, unknown>

const descriptors = new WeakMap<ge.Element, Descriptor>()

/** The descriptor of an element, the same one at every call. */
export function descriptorOf(element: ge.Element): Descriptor {
  let descriptor = descriptors.get(element)
  if (!descriptor) descriptors.set(element, (descriptor = new Descriptor(element)))
  return descriptor
}

/** WeChat's ComponentDescriptor ("WXS 响应事件"). */
export class Descriptor {
  readonly #state: Record<string, unknown> = {}
  readonly #element: ge.Element

  constructor(element: ge.Element) {
    this.#element = element
  }

  selectComponent(selector: string): Descriptor | null {
    const found = this.#scope()?.querySelector(selector)
    return found ? descriptorOf(found) : null
  }

  selectAllComponents(selector: string): Descriptor[] {
    return (this.#scope()?.querySelectorAll(selector) ?? []).map(descriptorOf)
  }

  setStyle(style: Style): this {
    const dom = domOf(this.#element)
    if (!dom) return this
    if (typeof style === 'string') dom.style.cssText += `;${convertInline(style)}`
    else for (const [name, value] of Object.entries(style)) dom.style.setProperty(kebab(name), convertInline(String(value)))
    return this
  }

  addClass(...names: string[]): this {
    for (const name of names) this.#element.toggleNodeClass(name, true)
    return this
  }

  removeClass(...names: string[]): this {
    for (const name of names) this.#element.toggleNodeClass(name, false)
    return this
  }

  hasClass(name: string): boolean {
    return this.#element.class.split(/\s+/).includes(name)
  }

  getDataset(): object {
    return this.#element.dataset
  }

  getState(): Record<string, unknown> {
    return this.#state
  }

  callMethod(name: string, value: unknown): void {
    if (!ge.Component.isComponent(this.#element)) return
    const caller = this.#element.getMethodCaller() as Record<string, unknown>
    const method = caller[name]
    if (typeof method === 'function') method.call(caller, value)
  }

  triggerEvent(name: string, detail: unknown, options?: ge.EventOptions): void {
    ge.triggerEvent(this.#element, name, detail, options)
  }

  requestAnimationFrame(callback: () => void): void {
    window.requestAnimationFrame(() => callback())
  }

  setTimeout(callback: () => void, delay?: number): number {
    return window.setTimeout(callback, delay)
  }

  clearTimeout(timer: number): void {
    window.clearTimeout(timer)
  }

  getComputedStyle(names: string[]): Record<string, string> {
    const dom = domOf(this.#element)
    const computed = dom && getComputedStyle(dom)
    return Object.fromEntries((names ?? []).map((name) => [name, computed?.getPropertyValue(kebab(name)) ?? '']))
  }

  getBoundingClientRect(): object {
    const { left = 0, top = 0, width = 0, height = 0, right = 0, bottom = 0 } = domOf(this.#element)?.getBoundingClientRect() ?? {}
    return { left, top, width, height, right, bottom }
  }

  #scope(): ge.Element | null {
    return ge.Component.isComponent(this.#element) ? this.#element.getShadowRoot() : this.#element
  }
}

/** `backgroundColor` as `background-color`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
