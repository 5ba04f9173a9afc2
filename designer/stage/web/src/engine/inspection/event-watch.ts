/** Events as they reach handlers of the project, told in batches while somebody looks on. */
import * as ge from 'glass-easel'
import type { HandledEvent } from '../../protocol/inspection'
import { show } from '../console'
import { sourceOf } from '../elements'
import { widgetOf } from '../widget-instance'

const BATCH_MS = 100
/** A finger that moves sends sixty a second; what comes beyond this many different ones in a batch is left out. */
const MOST_IN_A_BATCH = 40
const LONGEST_DETAIL = 1000

export class EventWatch {
  #tell: ((events: HandledEvent[]) => void) | null = null
  #batch: HandledEvent[] = []
  #installed = false
  /** The events that are on their way, the innermost last. */
  readonly #running: { event: ge.Event<unknown>; target: ge.Element }[] = []

  /** Begins to tell; null ends it. */
  watch(tell: ((events: HandledEvent[]) => void) | null): void {
    this.#tell = tell
    if (tell && !this.#installed) this.#install()
  }

  /** A handler is looked up by its name at the moment when an event reaches it, and for little else. */
  #install(): void {
    this.#installed = true
    const { dispatchEvent } = ge.Event
    const { getMethod } = ge.Component
    ge.Event.dispatchEvent = (target, event) => {
      this.#running.push({ event, target })
      try {
        dispatchEvent.call(ge.Event, target, event)
      } finally {
        this.#running.pop()
      }
    }
    ge.Component.getMethod = ((component: ge.GeneralComponent, name: string) => {
      const sent = this.#running.at(-1)
      if (this.#tell && sent && widgetOf(component) === null) this.#note(sent.event, sent.target, component, name)
      return getMethod.call(ge.Component, component as never, name as never)
    }) as never
  }

  #note(event: ge.Event<unknown>, target: ge.Element, component: ge.GeneralComponent, handler: string): void {
    const { type, detail } = event as { type?: unknown; detail?: unknown }
    const told: HandledEvent = {
      name: String(type ?? ''),
      handler,
      component: component.is,
      target: target.id || ((target as { is?: string }).is ?? ''),
      ref: sourceOf(target) ?? '',
      detail: show(detail).slice(0, LONGEST_DETAIL),
      count: 1,
    }
    if (this.#batch.length === 0) window.setTimeout(() => this.#send(), BATCH_MS)
    const same = this.#batch.at(-1)
    if (same && same.name === told.name && same.handler === told.handler && same.ref === told.ref && same.component === told.component) {
      this.#batch[this.#batch.length - 1] = { ...told, count: same.count + 1 }
    } else if (this.#batch.length < MOST_IN_A_BATCH) this.#batch.push(told)
  }

  #send(): void {
    const batch = this.#batch
    this.#batch = []
    this.#tell?.(batch)
  }
}
