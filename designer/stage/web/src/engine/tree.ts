/** Ways through glass-easel's trees. */
import * as ge from 'glass-easel'
import type { InnerComponent } from './internals'

/** The parent of a node as it was written; above a template's root it is the component that owns the template. */
export function parentOf(node: ge.Node): ge.Element | null {
  if (node.parentNode) return node.parentNode
  return ge.ShadowRoot.isShadowRoot(node) ? node.getHostNode() : null
}

/** The children that a node's own template or its user gave it: first the template of a component, then what stands between its tags. */
export function branchesOf(node: ge.Node): ge.Node[] {
  if (!(node instanceof ge.Element)) return []
  const root = ge.Component.isComponent(node) ? node.getShadowRoot() : null
  return root ? [root, ...node.childNodes] : node.childNodes
}

/** All components below `root` in document order of their sources, `root` not included; the templates only of those that `enter` lets in. */
export function* componentsBelow(root: ge.Node, enter: (component: InnerComponent) => boolean = () => true): Generator<InnerComponent> {
  const waiting = [...branchesOf(root)].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!(node instanceof ge.Element)) continue
    const component = ge.Component.isComponent(node) ? (node as unknown as InnerComponent) : null
    if (component) yield component
    const branches = component && !enter(component) ? node.childNodes : branchesOf(node)
    for (let index = branches.length - 1; index >= 0; index -= 1) waiting.push(branches[index]!)
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
