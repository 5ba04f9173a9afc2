/** Direct changes of living elements while a handle is dragged. */
import * as ge from 'glass-easel'
import type { NodeRef } from '../protocol'
import { sourceOf } from './elements'
import type { Stage } from './stage'
import { branchesOf } from './tree'

/** Every living node below `root` that was written at `ref`. */
export function* nodesOf(root: ge.Node, ref: NodeRef): Generator<ge.Element> {
  for (const child of branchesOf(root)) {
    if (child instanceof ge.Element && sourceOf(child) === ref) yield child
    yield* nodesOf(child, ref)
  }
}

/** Gives the elements of `ref` on the page that is seen this style in place of their own; the next update of the template takes it back. */
export function setLiveStyle(stage: Stage, ref: NodeRef, style: string): void {
  for (const root of stage.stack.top?.components ?? []) {
    for (const element of nodesOf(root as ge.GeneralComponent, ref)) element.setNodeStyle(style)
  }
}
