/** The `ready` lifetime, which glass-easel leaves to its host. */
import * as ge from 'glass-easel'
import { noteFresh } from './fresh-data'
import { widgetOf } from './widget-instance'

type Lifetime = (this: ge.GeneralComponent, name: string, values: unknown[]) => void

let waiting: ge.GeneralComponent[] = []
let scheduled = false

/** Installs the hook; once a document. */
export function installReady(): void {
  const prototype = ge.Component.prototype as unknown as { triggerLifetime: Lifetime }
  const { triggerLifetime } = prototype
  prototype.triggerLifetime = function (name, values) {
    triggerLifetime.call(this, name, values)
    if (name !== 'attached') return
    waiting.push(this)
    if (scheduled) return
    scheduled = true
    requestAnimationFrame(flushReady)
  }
}

/** Fires `ready` on every component that was attached since; children before their parents. */
export function flushReady(): void {
  const attached = waiting
  waiting = []
  scheduled = false
  for (const component of attached.reverse()) {
    if (!ge.Element.isAttached(component)) continue
    component.triggerLifetime('ready', [])
    if (!widgetOf(component)) noteFresh(component)
  }
}
