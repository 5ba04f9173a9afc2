/** Where every marked node of a page stands, read in one pass over the living tree. */
import * as ge from 'glass-easel'
import type { Box, Geometry, NodeGeometry } from '../protocol'
import { sourceOf } from './elements'
import { domOf, parentOf } from './tree'

type Sides = [number, number, number, number]

interface Look {
  flow: NodeGeometry['flow']
  padding: Sides
  margin: Sides
  /** Whether it cuts off what sticks out of it. */
  clips: boolean
  /** Whether nothing around it cuts it off. */
  escapes: boolean
}

/** Nodes of one layout; Python takes no more, and would stand still for longer. What is around comes first, so that no node loses its parent. */
export const MOST_NODES = 10_000
/** Boxes of one node. */
const MOST_BOXES = 1000

const NO_SIDES: Sides = [0, 0, 0, 0]
const NO_LOOK: Look = { flow: 'none', padding: NO_SIDES, margin: NO_SIDES, clips: false, escapes: false }

/** The geometry of a page with these root components. Forces a layout when one is due. */
export function measurePage(page: string, components: ge.GeneralComponent[]): Geometry {
  const scrolling = document.scrollingElement ?? document.documentElement
  const survey = new Survey()
  for (const component of components) {
    const root = component.getShadowRoot()
    if (root) survey.children(root, { parent: -1, clip: null, wanted: false })
  }
  return {
    page,
    viewport: { width: window.innerWidth, height: window.innerHeight },
    scroll: { x: window.scrollX, y: window.scrollY, width: scrolling.scrollWidth, height: scrolling.scrollHeight },
    nodes: survey.nodes,
  }
}

/** Looks as they were read last; reading them is the dearest part of a survey, and scrolling changes none. */
let looks = new WeakMap<Element, Look>()

/** To be told of every change of the document, so that looks are read again where they may have changed. */
export function noteChanges(changes: MutationRecord[]): void {
  for (const { type, attributeName, target } of changes) {
    if (type === 'characterData') continue
    if (type === 'attributes' && attributeName === 'style' && !/font/.test((target as HTMLElement).style.cssText)) looks.delete(target as Element)
    else return forgetLooks()
  }
}

/** Reads all looks again at the next survey. */
export function forgetLooks(): void {
  looks = new WeakMap()
}

/** What a node inherits from the nodes around it. */
interface Around {
  parent: number
  clip: Box | null
  /** Whether a node around has no box of its own and takes those of what is inside. */
  wanted: boolean
}

const NO_BOXES: Box[] = []

class Survey {
  readonly nodes: NodeGeometry[] = []

  /** Surveys what is laid out inside `node`; answers the outermost boxes found there, where they are wanted. */
  children(node: ge.Element, around: Around): Box[] {
    const boxes: Box[] = []
    node.forEachComposedChild((child) => {
      if (this.nodes.length < MOST_NODES) for (const box of this.#node(child, around)) boxes.push(box)
    })
    return few(boxes)
  }

  #node(node: ge.Node, around: Around): Box[] {
    if (!(node instanceof ge.Element)) return around.wanted ? textBoxes(node) : NO_BOXES
    const ref = sourceOf(node)
    const dom = domOf(node)
    if (dom) return this.#solid(node, ref, dom, around)
    return ref === undefined ? this.children(node, around) : this.#virtual(node, ref, around)
  }

  /** A node with an element of its own. */
  #solid(node: ge.Element, ref: string | undefined, dom: HTMLElement, around: Around): Box[] {
    const boxes = ref !== undefined || around.wanted ? boxesOf(dom) : null
    const look = boxes?.length === 0 ? NO_LOOK : lookOf(dom)
    const outer = look.escapes ? null : around.clip
    if (ref !== undefined) this.#add(node, ref, around.parent, boxes!, outer, look)
    if (look.flow === 'none' && getComputedStyle(dom).display === 'none') return NO_BOXES
    const parent = ref === undefined ? around.parent : this.nodes.length - 1
    const clip = look.clips ? intersection((boxes ?? boxesOf(dom))[0] ?? [0, 0, 0, 0], outer) : outer
    this.children(node, { parent, clip, wanted: false })
    return boxes ?? NO_BOXES
  }

  /** A marked node that has no element: its boxes are those of what is inside. */
  #virtual(node: ge.Element, ref: string, around: Around): Box[] {
    const facts = this.#add(node, ref, around.parent, [], null, NO_LOOK)
    facts.boxes = this.children(node, { ...around, parent: this.nodes.length - 1, wanted: true })
    facts.clip = cut(facts.boxes, around.clip)
    return facts.boxes
  }

  #add(node: ge.Element, ref: string, parent: number, boxes: Box[], clip: Box | null, { flow, padding, margin }: Look): NodeGeometry {
    const facts = { ref, items: itemsAround(node), parent, boxes, clip: cut(boxes, clip), flow, padding, margin }
    this.nodes.push(facts)
    return facts
  }
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
  const rects = dom.getClientRects()
  if (rects.length < 2) return rects.length === 0 ? NO_BOXES : [boxOf(rects[0]!)]
  const boxes = [...rects].map(boxOf)
  const filled = boxes.filter(([, , width, height]) => width > 0 && height > 0)
  return filled.length > 0 ? few(filled) : boxes.slice(0, 1)
}

function textBoxes(node: ge.Node): Box[] {
  const text = node.getBackendElement() as unknown as Text | null
  if (!text?.data?.trim()) return []
  const range = document.createRange()
  range.selectNode(text)
  return few([...range.getClientRects()].map(boxOf))
}

function boxOf({ x, y, width, height }: DOMRect): Box {
  return [round(x), round(y), round(width), round(height)]
}

/** Hundredths of a px are enough, and make the message smaller. */
function round(length: number): number {
  return Math.round(length * 100) / 100
}

function lookOf(dom: HTMLElement): Look {
  let look = looks.get(dom)
  if (!look) looks.set(dom, (look = readLook(dom)))
  return look
}

function readLook(dom: HTMLElement): Look {
  const style = getComputedStyle(dom)
  return {
    flow: flowOf(style),
    padding: sides(style.padding),
    margin: sides(style.margin),
    clips: style.overflow !== 'visible',
    // The content of a root-portal stands at the end of the page.
    escapes: style.position === 'fixed' || dom.matches('page > .weft-portal'),
  }
}

function flowOf(style: CSSStyleDeclaration): Look['flow'] {
  const { display } = style
  if (display === 'none') return 'none'
  if (display.endsWith('flex')) return style.flexDirection as Look['flow']
  if (display === 'inline') return 'inline'
  return 'column'
}

/** The sides of a computed shorthand, which are one to four lengths in px. */
function sides(shorthand: string): Sides {
  if (shorthand === '0px') return NO_SIDES
  const lengths = shorthand.split(' ').map((length) => round(Number.parseFloat(length) || 0))
  const [top = 0, right = top, bottom = top, left = right] = lengths
  return [top, right, bottom, left]
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

/** The boxes; of very many, as of a long text, one around them all. */
function few(boxes: Box[]): Box[] {
  return boxes.length > MOST_BOXES ? [bounds(boxes)] : boxes
}

function bounds(boxes: Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y, width, height] of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return [left, top, right - left, bottom - top]
}
