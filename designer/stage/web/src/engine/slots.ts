/** Which slot takes the content of a component that does not ask for several. */
import * as ge from 'glass-easel'
import type { InnerShadowRoot, SlotEntry } from './internals'

const SINGLE = 1

interface SlotMethods {
  _$applySlotsInsertion(start: SlotEntry, end: SlotEntry, move: boolean): void
  _$applySlotsRemoval(start: SlotEntry, end: SlotEntry, move: boolean): void
}

type Reassign = (root: InnerShadowRoot, parent: null, before: ge.Element | null, after: ge.Element | null) => void

/**
 * Lets content go into the slot without a name; glass-easel takes the first of all. WeChat's older framework, which runs every app that does not
 * ask for another, knows no other slot there.
 */
export function installSlotHooks(): void {
  const methods = ge.ShadowRoot.prototype as unknown as SlotMethods
  const { _$applySlotsInsertion: insert, _$applySlotsRemoval: remove } = methods
  methods._$applySlotsInsertion = function (this: InnerShadowRoot, start, end, move) {
    if (this._$slotMode === SINGLE) choose(this)
    else insert.call(this as unknown as SlotMethods, start, end, move)
  } as SlotMethods['_$applySlotsInsertion']
  methods._$applySlotsRemoval = function (this: InnerShadowRoot, start, end, move) {
    if (this._$slotMode !== SINGLE) remove.call(this as unknown as SlotMethods, start, end, move)
    else if (!move) choose(this)
  } as SlotMethods['_$applySlotsRemoval']
}

function choose(root: InnerShadowRoot): void {
  const [before, after] = [root._$singleSlot, unnamed(root)]
  if (before === after) return
  root._$singleSlot = after
  ;(ge.Element as unknown as { _$insertChildReassignSlot: Reassign })._$insertChildReassignSlot(root, null, before, after)
}

function unnamed(root: InnerShadowRoot): ge.Element | null {
  for (let entry = root._$subtreeSlotStart; entry; entry = entry.next) if (!entry.value._$slotName) return entry.value
  return null
}
