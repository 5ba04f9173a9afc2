/** Names for nodes that hold while their tree is made anew: the marks on the way from the page. */
import * as ge from 'glass-easel'
import { sourceOf } from './elements'
import { parentOf } from './tree'

/** Marks are unique in their file: the nearest one and the items around it say which instance it is, whatever it was moved into. */
export function wayTo(element: ge.Element): string {
  const steps: string[] = []
  let crossed = false
  for (let node: ge.Node | null = element; node; node = parentOf(node)) {
    if ((node as { is?: string }).is === 'wx:for-item') steps.push(`#${(node as ge.Element).parentIndex}`)
    const source = sourceOf(node)
    if (source !== undefined && (node === element || crossed)) steps.push(source)
    crossed = ge.ShadowRoot.isShadowRoot(node)
  }
  return steps.join('/')
}
