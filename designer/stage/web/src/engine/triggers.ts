/** Lets components send events that only a phone or another person could cause. */
import type * as ge from 'glass-easel'
import type { TriggerBox, TriggerCommand } from '../protocol/triggers'
import { sourceOf } from './elements'
import type { Stage } from './stage'
import { componentsBelow } from './tree'
import { widgetOf, type Widget } from './widget-instance'

/** A page with more of them has them in a list, where one is like the other. */
const MOST = 200

const numbers = new WeakMap<Widget, number>()
const boxes = new Map<number, WeakRef<Widget>>()
let last = 0

export function obeyTrigger(stage: Stage, command: TriggerCommand): void {
  if (command.type === 'listTriggers') stage.post({ type: 'triggers', boxes: list(stage, new Set(command.tags)) })
  else boxes.get(command.box)?.deref()?.triggered(command.name, command.detail)
}

function list(stage: Stage, tags: Set<string>): TriggerBox[] {
  const found: TriggerBox[] = []
  for (const [number, box] of boxes) if (!box.deref()) boxes.delete(number)
  for (const root of stage.stack.top?.components ?? []) {
    for (const component of componentsBelow(root as ge.GeneralComponent)) {
      const widget = widgetOf(component as unknown as ge.Node)
      if (!widget || !tags.has(widget.tag)) continue
      found.push({ box: numberOf(widget), tag: widget.tag, id: widget.id, ref: sourceOf(widget._$) ?? '' })
      if (found.length === MOST) return found
    }
  }
  return found
}

function numberOf(widget: Widget): number {
  const known = numbers.get(widget)
  if (known !== undefined) return known
  last += 1
  numbers.set(widget, last)
  boxes.set(last, new WeakRef(widget))
  return last
}
