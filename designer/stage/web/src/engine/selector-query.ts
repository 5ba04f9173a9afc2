/** SelectorQuery: what the adapter's lacks (node, computedStyle) or takes wrongly (a query without a component). */
import { component as adapter } from 'glass-easel-miniprogram-adapter'
import * as ge from 'glass-easel'
import { elementAt } from './backend'
import { scrollAreaOf } from './scroll-area'
import { domOf } from './tree'
import { widgetOf } from './widget-instance'

interface Fields extends Record<string, unknown> {
  scrollOffset?: boolean
  node?: boolean
  context?: boolean
  computedStyle?: string[]
}
type Result = Record<string, unknown> | null
type Take = (result: Result | Result[]) => void
interface Query {
  _$comp: unknown
  _$queue: { component: { _$?: ge.GeneralComponent } | null; selector: string | null; cb: Take }[]
  _$push(selector: string | null, component: unknown, single: boolean, fields: Fields, take: Take): void
  in(component: unknown): Query
  exec(done?: (results: unknown[]) => void): unknown
}
interface NodesRef {
  _$sq: Query
  _$comp: unknown
  _$sel: string | null
  _$single: boolean
  fields(fields: Fields, take?: Take): Query
  scrollOffset(take?: Take): Query
  context(take?: Take): Query
  node(take?: Take): Query
  ref(take?: Take): Query
}

/** Installs the missing parts; once a document. */
export function installQueries(guard: (callback: unknown, ...values: unknown[]) => void): void {
  const prototype = adapter.ComponentCaller.prototype as unknown as { createSelectorQuery(this: unknown): Query }
  const { createSelectorQuery } = prototype
  // The classes are not exported: their prototypes are reached through the first query.
  let installed = false
  prototype.createSelectorQuery = function () {
    const query = createSelectorQuery.call(this)
    if (!installed) {
      installed = true
      extendQuery(Object.getPrototypeOf(query) as Query, guard)
      extendNodes(Object.getPrototypeOf((query as unknown as { select(selector: string): NodesRef }).select('page')) as NodesRef)
    }
    return query
  }
  // `context` of a query gives the DOM element, from which node and computedStyle are answered.
  const elements = ge.Element.prototype as unknown as { getContext(done: (context: unknown) => void): void }
  elements.getContext = function (this: ge.Element, done) {
    setTimeout(() => done(domOf(this)), 0)
  }
}

/** A query over an instance; over nothing, whose answers are all null, until the page on top is built. */
export function createQuery(instance: object | null): unknown {
  const { createSelectorQuery } = adapter.ComponentCaller.prototype
  return createSelectorQuery.call((instance ?? {}) as never)
}

function extendNodes(nodes: NodesRef): void {
  const { fields } = nodes
  nodes.fields = function (this: NodesRef, wanted, take = () => undefined) {
    const { node, computedStyle, scrollOffset } = wanted
    const asked = node || computedStyle || scrollOffset ? { ...wanted, context: true } : wanted
    return fields.call(this, asked, (result) => {
      for (const one of [result].flat()) if (one) answer(one, wanted)
      take(result)
    })
  }
  nodes.context = function (this: NodesRef, take) { return this.fields({ context: true }, take) }
  nodes.scrollOffset = function (this: NodesRef, take) { return this.fields({ id: true, dataset: true, scrollOffset: true }, take) }
  nodes.node = function (this: NodesRef, take) { return this.fields({ node: true }, take) }
  nodes.ref = nodes.node
}

/** Queries of missing components answer null instead of raising, and callbacks are guarded. */
function extendQuery(query: Query, guard: (callback: unknown, ...values: unknown[]) => void): void {
  const { exec } = query
  const within = query.in
  query.in = function (this: Query, component) {
    return component && typeof component === 'object' && '_$' in component ? within.call(this, component) : this
  }
  query.exec = function (this: Query, done) {
    const all = this._$queue
    this._$queue = []
    // In WeChat the answer comes from another thread, which has drawn by then what an observer that asks is still being told of.
    setTimeout(() => run(this, all, done))
    return this
  }

  function run(asking: Query, all: Query['_$queue'], done: unknown): void {
    const known = all.filter(({ component }) => component?._$?.getShadowRoot())
    for (const entry of known) {
      const { selector, cb } = entry
      entry.cb = (result) => {
        if (selector === null) answerViewport(result as Record<string, unknown>)
        guard(cb, result)
      }
    }
    const finish = (results: unknown[]): void => {
      let next = 0
      const answers = all.map((entry) => (known.includes(entry) ? results[next++] : null))
      if (typeof done === 'function') guard(done, answers)
    }
    const later = asking._$queue
    asking._$queue = known
    exec.call(asking, finish)
    asking._$queue = later
  }
}

/** The adapter takes the page's place in the window for how far it is scrolled. */
function answerViewport(result: Record<string, unknown>): void {
  const { scrollWidth, scrollHeight } = document.documentElement
  if ('scrollTop' in result) Object.assign(result, { scrollLeft: window.scrollX, scrollTop: window.scrollY, scrollWidth, scrollHeight })
}

function answer(result: Record<string, unknown>, wanted: Fields): void {
  const element = result['context'] instanceof HTMLElement ? result['context'] : null
  if (wanted.computedStyle) {
    const style = element && getComputedStyle(element)
    for (const name of wanted.computedStyle) result[name] = style ? (style as unknown as Record<string, string>)[name] ?? '' : ''
  }
  if (wanted.scrollOffset && element) Object.assign(result, scrolled(element))
  if (wanted.node) result['node'] = element ? nodeOf(element) : null
  if (wanted.context) result['context'] = element && contextOf(element)
  else delete result['context']
}

/** How far an element is scrolled; the page is answered for by the adapter. */
function scrolled(element: HTMLElement): object {
  if (element.localName === 'page') return {}
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = scrollAreaOf(element)
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight }
}

/** What `context()` gives: what a built-in component answers, the element itself for others. */
function contextOf(element: HTMLElement): object {
  const owner = elementAt(element)
  const widget = owner && widgetOf(owner)
  return widget?.definition.context?.call(widget) ?? element
}

/** What `node()` gives: what a built-in component answers, an own object for other elements. */
export function nodeOf(element: HTMLElement): object {
  const owner = elementAt(element)
  const widget = owner && widgetOf(owner)
  if (widget?.definition.node) return widget.definition.node.call(widget)
  return element.querySelector('video') ?? { scrollTo: element.scrollTo.bind(element), scrollIntoView: element.scrollIntoView.bind(element) }
}
