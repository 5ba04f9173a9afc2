/** Ways through glass-easel's trees. */
import * as ge from 'glass-easel'
import type { InnerComponent } from './internals'

/** The parent of a node as it was written; above a template's root it is the component that owns the template. */
export function parentOf(node: ge.Node): ge.Element | null {
  if (node.parentNode) return node.parentNode
  return ge.ShadowRoot.isShadowRoot(node) ? node.getHostNode() : null
}

/** The children that a node's own template or its user gave it: first the template of a component, then what stands between its tags. */
export function* branchesOf(node: ge.Node): Generator<ge.Node> {
  if (!(node instanceof ge.Element)) return
  if (ge.Component.isComponent(node)) {
    const root = node.getShadowRoot()
    if (root) yield root
  }
  yield* node.childNodes
}

/** All components below `root` in document order of their sources, `root` not included. */
export function* componentsBelow(root: ge.Node): Generator<InnerComponent> {
  for (const child of branchesOf(root)) {
    if (ge.Component.isComponent(child)) yield child as unknown as InnerComponent
    yield* componentsBelow(child)
  }
}

/** The children of a node as they are laid out: slots hold the content that was put into them. */
export function composedChildren(node: ge.Node): ge.Node[] {
  const children: ge.Node[] = []
  if (node instanceof ge.Element) node.forEachComposedChild((child) => { children.push(child) })
  return children
}

/** The DOM element of a node, null for virtual nodes. */
export function domOf(node: ge.Node): HTMLElement | null {
  return node.getBackendElement() as unknown as HTMLElement | null
}
