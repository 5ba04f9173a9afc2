/** Hooks into glass-easel's elements: source marks, rpx in inline styles, ids that style sheets can select. */
import * as ge from 'glass-easel'
import { withSamplePictures } from '../language/sample-pictures'
import { convertInline } from '../language/wxss'

const sources = new WeakMap<ge.Node, string>()
const idOwnProperty = Object.getOwnPropertyDescriptor(ge.Element.prototype, 'id')!

/** Where a node stands in the source (`file:node`), undefined when its file was not marked. */
export function sourceOf(node: ge.Node): string | undefined {
  return sources.get(node)
}

/** The prefix that classes and ids of a component's template carry, empty when it shares the page's styles. */
export function prefixOf(element: ge.Element): string {
  const host = element.ownerShadowRoot?.getHostNode()
  const scope = host?.getComponentOptions().styleScope
  if (!host || !scope) return ''
  return host.getRootBehavior().ownerSpace.styleScopeManager.queryName(scope) ?? ''
}

function setId(this: ge.Element, id: string): void {
  idOwnProperty.set!.call(this, id)
  const element = this.getBackendElement() as unknown as HTMLElement | null
  if (!element) return
  const prefix = prefixOf(this)
  element.setAttribute('wx-id', prefix ? `${prefix}--${id}` : id)
}

type Listening = Parameters<ge.Element['addListener']>
const listeners = new WeakMap<ge.Element, Listening[]>()

/** Takes away every listener of an element; in a mini-program they all come from the template. */
export function forgetListeners(element: ge.Element): void {
  for (const listening of listeners.get(element) ?? []) element.removeListener(...listening)
  listeners.delete(element)
}

const { addListener } = ge.Element.prototype

/** Adds a listener of the engine's own, which `forgetListeners` leaves alone. */
export function listenTo(element: ge.Element, ...listening: Listening): void {
  addListener.apply(element, listening)
}

/** Installs the hooks; once a document. */
export function installElementHooks(): void {
  const { setMark, setNodeStyle } = ge.Element.prototype
  ge.Element.prototype.addListener = function (this: ge.Element, ...listening: Listening): void {
    listeners.set(this, [...(listeners.get(this) ?? []), listening])
    addListener.apply(this, listening)
  }
  // The mark tells where the element was written; user code never sees it.
  ge.Element.prototype.setMark = function (this: ge.Element, name: string, value: unknown): void {
    if (name === 'wxid') sources.set(this, String(value))
    else setMark.call(this, name, value)
  }
  ge.Element.prototype.setNodeStyle = function (this: ge.Element, style: string, segment?: ge.StyleSegmentIndex): void {
    setNodeStyle.call(this, convertInline(withSamplePictures(style)), segment)
  }
  Object.defineProperty(ge.Element.prototype, 'id', { ...idOwnProperty, set: setId })
}
