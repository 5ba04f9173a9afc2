/**
 * Data on its way into a component: copied in place of glass-easel's own copy, which loses instances and dies on cycles, and properties in
 * WeChat's order.
 */
import * as ge from 'glass-easel'
import { copyPlain } from './copy'
import type { InnerDataGroup } from './internals'

/** Characters that one value of setData may have. WeChat recommends far less; this is where a web view begins to choke. */
const MOST_DATA = 64 * 1024 * 1024

/** Options for every component space: glass-easel copies nothing, the hooks below do. */
export const COPY_NOTHING = { dataDeepCopy: 'none', propertyPassingDeepCopy: 'none' } as unknown as ge.ComponentOptions

/** Installs the copying; once a document. */
export function installDataHooks(): void {
  const { applyDataUpdates, replaceDataOnPath, replaceProperty, spliceArrayDataOnPath } = ge.DataGroup.prototype
  /** How many of the waiting changes a template made. */
  const ofTemplate = new WeakMap<object, number>()
  ge.DataGroup.prototype.replaceDataOnPath = function (path, value) {
    // A property that is set to what it is has not changed; a copy would make its observer believe so, and an observer that sets its own property would never end.
    const stands = path.length === 1 && (this.data as Record<string, unknown>)[path[0]!] === value
    replaceDataOnPath.call(this, path, stands ? value : copyPlain(value, MOST_DATA))
  }
  ge.DataGroup.prototype.replaceProperty = function (name, value) {
    ofTemplate.set(this, (ofTemplate.get(this) ?? 0) + 1)
    return replaceProperty.call(this, name, copyPlain(value))
  }
  ge.DataGroup.prototype.applyDataUpdates = function (skipModelListener) {
    sortProperties((this as unknown as InnerDataGroup)._$pendingChanges, ofTemplate.get(this) ?? 0)
    ofTemplate.delete(this)
    applyDataUpdates.call(this, skipModelListener)
  }
  ge.DataGroup.prototype.spliceArrayDataOnPath = function (path, index, deleted, inserted) {
    spliceArrayDataOnPath.call(this, path, index, deleted, copyPlain(inserted, MOST_DATA))
  }
}

/**
 * Sorts what a template changes of an element by name. The official compiler writes attributes in this order, whatever the order in the source, and
 * components rely on it: an observer of `position` runs before one of `show`.
 */
function sortProperties(changes: [path: (string | number)[], ...rest: unknown[]][], ofTemplate: number): void {
  if (ofTemplate < 2 || changes.length !== ofTemplate) return
  const name = (change: (typeof changes)[number]): string => String(change[0][0])
  changes.sort((one, other) => (name(one) < name(other) ? -1 : name(one) > name(other) ? 1 : 0))
}
