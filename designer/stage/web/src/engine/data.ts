/** Copying of data on its way into a component, in place of glass-easel's own copy, which loses instances and dies on cycles. */
import * as ge from 'glass-easel'
import { copyPlain } from './copy'

/** Options for every component space: glass-easel copies nothing, the hooks below do. */
export const COPY_NOTHING = { dataDeepCopy: 'none', propertyPassingDeepCopy: 'none' } as unknown as ge.ComponentOptions

/** Installs the copying; once a document. */
export function installDataHooks(): void {
  const { replaceDataOnPath, replaceProperty, spliceArrayDataOnPath } = ge.DataGroup.prototype
  ge.DataGroup.prototype.replaceDataOnPath = function (path, value) {
    // A property that is set to what it is has not changed; a copy would make its observer believe so, and an observer that sets its own property would never end.
    const stands = path.length === 1 && (this.data as Record<string, unknown>)[path[0]!] === value
    replaceDataOnPath.call(this, path, stands ? value : copyPlain(value))
  }
  ge.DataGroup.prototype.replaceProperty = function (name, value) {
    return replaceProperty.call(this, name, copyPlain(value))
  }
  ge.DataGroup.prototype.spliceArrayDataOnPath = function (path, index, deleted, inserted) {
    spliceArrayDataOnPath.call(this, path, index, deleted, copyPlain(inserted))
  }
}
