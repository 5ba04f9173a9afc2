/** Where every marked node of a page stands, read in one pass over the living tree. */
import * as ge from 'glass-easel'
import type { Box, Geometry, NodeGeometry } from '../protocol'
import { sourceOf } from './elements'
import { domOf, parentOf } from './tree'

type Sides = [number, number, number, number]

interface Look { flow: NodeGeometry['flow']; padding: Sides; margin: Sides; clips: boolean }

const NO_SIDES: Sides = [0, 0, 0, 0]
const NO_LOOK: Look = { flow: 'none', padding: NO_SIDES, margin: NO_SIDES, clips: false }

/** The geometry of the page whose root is `component`. Forces a layout when one is due. */
export function measurePage(page: string, component: ge.GeneralComponent): Geometry {
  const scrolling = document.scrollingElement ?? document.documentElement
  const survey = new Survey()
  const root = component.getShadowRoot()
  if (root) survey.children(root, { parent: -1, clip: null })
  return {
    page,
    viewport: { width: window.innerWidth, height: window.innerHeight },
    scroll: { x: window.scrollX, y: window.scrollY, width: scrolling.scrollWidth, height: scrolling.scrollHeight },
    nodes: survey.nodes,
  }
}

/** What a node inherits from the nodes around it. */
interface Around { parent: number; clip: Box | null }

class Survey {
  readonly nodes: NodeGeometry[] = []

  /** Surveys what is laid out inside `node`; answers the outermost boxes found there. */
  children(node: ge.Element, around: Around): Box[] {
    const boxes: Box[] = []
    node.forEachComposedChild((child) => { boxes.push(...this.#node(child, around)) })
    return boxes
  }

  #node(node: ge.Node, around: Around): Box[] {
    if (!(node instanceof ge.Element)) return textBoxes(node)
    const ref = sourceOf(node)
    const dom = domOf(node)
    return ref === undefined && dom === null ? this.children(node, around) : this.#element(node, ref, dom, around)
  }

  #element(node: ge.Element, ref: string | undefined, dom: HTMLElement | null, around: Around): Box[] {
    const boxes = dom ? boxesOf(dom) : []
    const look = dom && boxes.length > 0 ? lookOf(dom) : NO_LOOK
    const index = ref === undefined ? around.parent : this.nodes.length
    const facts = ref === undefined ? null : { ref, items: itemsAround(node), parent: around.parent, boxes, clip: null as Box | null, ...shownLook(look) }
    if (facts) this.nodes.push(facts)
    const clip = look.clips ? intersection(boxes[0]!, around.clip) : around.clip
    const inside = dom && boxes.length === 0 && getComputedStyle(dom).display === 'none' ? [] : this.children(node, { parent: index, clip })
    if (facts && !dom) facts.boxes = inside
    if (facts) facts.clip = cut(facts.boxes, around.clip)
    return dom ? boxes : inside
  }
}

function shownLook({ flow, padding, margin }: Look): Pick<NodeGeometry, 'flow' | 'padding' | 'margin'> {
  return { flow, padding, margin }
}

/** Indices of the enclosing wx:for items, outermost first, those of enclosing components included. */
function itemsAround(node: ge.Node): number[] {
  const items: number[] = []
  for (let inner: ge.Element | null = node as ge.Element; inner; inner = parentOf(inner)) {
    if ((inner as unknown as { is?: string }).is === 'wx:for-item') items.unshift(inner.parentIndex)
  }
  return items
}

/** An inline element around blocks has empty boxes before and after them, which show nothing. */
function boxesOf(dom: HTMLElement): Box[] {
  const boxes = [...dom.getClientRects()].map(boxOf)
  const filled = boxes.filter(([, , width, height]) => width > 0 && height > 0)
  return filled.length > 0 ? filled : boxes.slice(0, 1)
}

function textBoxes(node: ge.Node): Box[] {
  const text = node.getBackendElement() as unknown as Text | null
  if (!text?.data?.trim()) return []
  const range = document.createRange()
  range.selectNode(text)
  return [...range.getClientRects()].map(boxOf)
}

function boxOf({ x, y, width, height }: DOMRect): Box {
  return [round(x), round(y), round(width), round(height)]
}

/** Hundredths of a px are enough, and make the message smaller. */
function round(length: number): number {
  return Math.round(length * 100) / 100
}

function lookOf(dom: HTMLElement): Look {
  const style = getComputedStyle(dom)
  return {
    flow: flowOf(style),
    padding: sides(style.paddingTop, style.paddingRight, style.paddingBottom, style.paddingLeft),
    margin: sides(style.marginTop, style.marginRight, style.marginBottom, style.marginLeft),
    clips: style.overflowX !== 'visible' || style.overflowY !== 'visible',
  }
}

function flowOf(style: CSSStyleDeclaration): Look['flow'] {
  const { display } = style
  if (display === 'none') return 'none'
  if (display.endsWith('flex')) return style.flexDirection as Look['flow']
  if (display === 'inline') return 'inline'
  return 'column'
}

function sides(...lengths: [string, string, string, string]): Sides {
  if (lengths.every((length) => length === '0px')) return NO_SIDES
  return lengths.map((length) => round(Number.parseFloat(length) || 0)) as Sides
}

function intersection(box: Box, other: Box | null): Box {
  if (!other) return box
  const x = Math.max(box[0], other[0])
  const y = Math.max(box[1], other[1])
  const right = Math.min(box[0] + box[2], other[0] + other[2])
  const bottom = Math.min(box[1] + box[3], other[1] + other[3])
  return [x, y, Math.max(0, right - x), Math.max(0, bottom - y)]
}

/** The part of the boxes that is seen, null when nothing is cut off. */
function cut(boxes: Box[], clip: Box | null): Box | null {
  if (!clip || boxes.length === 0) return null
  const whole = bounds(boxes)
  const seen = intersection(whole, clip)
  return seen.every((length, index) => Math.abs(length - whole[index]!) < 0.5) ? null : seen
}

function bounds(boxes: Box[]): Box {
  const x = Math.min(...boxes.map((box) => box[0]))
  const y = Math.min(...boxes.map((box) => box[1]))
  return [x, y, Math.max(...boxes.map((box) => box[0] + box[2])) - x, Math.max(...boxes.map((box) => box[1] + box[3])) - y]
}
