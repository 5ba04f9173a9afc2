/** Indices of an editor's content and places in its element. */
import type { Range } from './contents'
import { isBlock } from './reading'

function isEmbedded(node: Node): boolean {
  return node instanceof HTMLImageElement || node instanceof HTMLHRElement
}

/** How many characters of the content a node is. */
function lengthOf(node: Node): number {
  if (node instanceof Text) return node.length
  if (isEmbedded(node)) return 1
  let length = isBlock(node) ? 1 : 0
  for (const child of node.childNodes) length += lengthOf(child)
  return length
}

function indexAt(root: Node, node: Node, offset: number): number {
  let index = node instanceof Text ? offset : [...node.childNodes].slice(0, offset).reduce((sum, child) => sum + lengthOf(child), 0)
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    for (let before = at.previousSibling; before; before = before.previousSibling) index += lengthOf(before)
  }
  return index
}

/** What of the content is selected, null when the selection lies elsewhere. */
export function selectedRange(root: Node): Range | null {
  const selection = window.getSelection()
  if (!selection?.rangeCount) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  if (!root.contains(startContainer) || !root.contains(endContainer)) return null
  const index = indexAt(root, startContainer, startOffset)
  return { index, length: indexAt(root, endContainer, endOffset) - index }
}

/** The node and the offset in it where `index` is. */
function placeAt(parent: Node, index: number): [Node, number] {
  let left = index
  for (const [position, child] of [...parent.childNodes].entries()) {
    const length = lengthOf(child)
    if (child instanceof Text && left <= length) return [child, left]
    const inside = !(child instanceof Text) && !isEmbedded(child) && (isBlock(child) ? left < length : left <= length && length > 0)
    if (inside) return placeAt(child, left)
    if (left === 0) return [parent, position]
    left -= length
  }
  return [parent, parent.childNodes.length]
}

/** Selects a part of the content. */
export function select(root: Node, { index, length }: Range): void {
  window.getSelection()?.setBaseAndExtent(...placeAt(root, index), ...placeAt(root, index + length))
}
