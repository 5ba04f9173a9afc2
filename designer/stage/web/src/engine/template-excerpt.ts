/**
 * Cuts a template down to what an edit changed: what stayed the same is replaced by short stand-ins.
 *
 * The excerpts before and after the edit tell a patch the same as the two whole templates do, and compiling them takes no longer on a long page
 * than on a short one.
 */
import type { MarkedElement, MarkedNode } from './marked-text'

/** The tag that stands for living nodes which stay as they are; `mark:count` says for how many. */
export const KEPT = 'weft-kept'

export interface MarkedTemplate {
  text: string
  nodes: MarkedNode[]
}

export interface Excerpts {
  before: string
  after: string
}

/** The text cannot be cut. */
class Uncuttable extends Error {}

/** What makes one living node: an element, or all branches of a wx:if. */
interface Item {
  key: string
  start: number
  end: number
  elements: MarkedElement[]
}

/** A piece of a level: an item, or text that is written as it is. */
type Piece = Item | string

/** Attributes that decide whether and how often an element is made, or as what. */
const STRUCTURAL = /\s(?:wx:|generic:|slot:)[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/g
const LATER_BRANCH = /\swx:(?:elif|else)(?=[\s=]|$)/
const FIRST_BRANCH = /\swx:if(?=[\s=]|$)/
const NAMED = /\sname\s*=/

/** Both excerpts; null when the templates cannot be cut. */
export function excerptsOf(before: MarkedTemplate, after: MarkedTemplate): Excerpts | null {
  try {
    return new Cut(before, after).level(before.nodes, after.nodes)
  } catch (error) {
    if (error instanceof Uncuttable) return null
    throw error
  }
}

class Cut {
  constructor(private readonly before: MarkedTemplate, private readonly after: MarkedTemplate) {}

  /** The excerpts of one level. */
  level(before: MarkedNode[], after: MarkedNode[]): Excerpts {
    const old = piecesOf(this.before.text, before)
    const now = piecesOf(this.after.text, after)
    const definitions = (pieces: Piece[]): string => pieces.filter((piece) => typeof piece === 'string' && piece.startsWith('<')).join('')
    if (definitions(old) !== definitions(now)) throw new Uncuttable()
    return this.#write(old, now)
  }

  #write(old: Piece[], now: Piece[]): Excerpts {
    const places = new Map(old.flatMap((piece, place) => (typeof piece === 'string' ? [] : [[piece.key, place] as const])))
    const written = new Map<Piece, string>()
    const after: string[] = []
    for (let at = 0; at < now.length; at += 1) {
      const piece = now[at]!
      if (typeof piece === 'string') {
        after.push(piece)
        continue
      }
      const place = places.get(piece.key) ?? -1
      const length = this.#unchanged(old, place, now, at)
      if (length > 0) {
        const stand = `<${KEPT} mark:wxid="${piece.key}" mark:count="${length}"/>`
        for (let step = 0; step < length; step += 1) written.set(old[place + step]!, step === 0 ? stand : '')
        after.push(stand)
        at += length - 1
      } else {
        const pair = this.#pair(old[place] as Item | undefined, piece)
        if (pair) written.set(old[place]!, pair.before)
        after.push(pair?.after ?? this.after.text.slice(piece.start, piece.end))
      }
    }
    const before = old.map((piece) => (typeof piece === 'string' ? piece : (written.get(piece) ?? this.before.text.slice(piece.start, piece.end))))
    return { before: before.join(''), after: after.join('') }
  }

  /** How many items from these places on are the same in both. */
  #unchanged(old: Piece[], place: number, now: Piece[], at: number): number {
    let length = 0
    while (place >= 0 && this.#same(old[place + length], now[at + length])) length += 1
    return length
  }

  #same(old: Piece | undefined, now: Piece | undefined): boolean {
    if (typeof old !== 'object' || typeof now !== 'object' || old.key !== now.key || old.end - old.start !== now.end - now.start) return false
    return this.before.text.slice(old.start, old.end) === this.after.text.slice(now.start, now.end)
  }

  /** The excerpts of an item that is there before and after with the same structure; null for any other. */
  #pair(old: Item | undefined, now: Item): Excerpts | null {
    if (old?.elements.length !== now.elements.length) return null
    const alike = now.elements.every((element, index) => sameStructure(old.elements[index]!, element))
    if (!alike) return null
    const excerpts = now.elements.map((element, index) => this.#element(old.elements[index]!, element))
    return { before: excerpts.map(({ before }) => before).join(''), after: excerpts.map(({ after }) => after).join('') }
  }

  #element(old: MarkedElement, now: MarkedElement): Excerpts {
    const { before, after } = this.level(old.children, now.children)
    return { before: around(this.before.text, old, before), after: around(this.after.text, now, after) }
  }
}

function around(text: string, { tag, attributes, start, head, end }: MarkedElement, content: string): string {
  return head === end ? text.slice(start, end) : `<${tag}${attributes}>${content}</${tag}>`
}

function sameStructure(old: MarkedElement, now: MarkedElement): boolean {
  const known = now.ref !== '' || now.tag === 'block'
  return known && old.ref === now.ref && old.tag === now.tag && structure(old) === structure(now)
}

function structure({ attributes }: MarkedElement): string {
  return (attributes.match(STRUCTURAL) ?? []).join('')
}

/** What is on a level; blanks and comments make no nodes, but a comment parts texts. */
function piecesOf(text: string, nodes: MarkedNode[]): Piece[] {
  const pieces: Piece[] = []
  const keys = new Set<string>()
  let chain: Item | null = null
  for (const node of nodes) {
    if (node.kind !== 'element') {
      const written = text.slice(node.start, node.end)
      if (node.kind === 'text' && written.trim() === '') continue
      if (node.kind === 'text') chain = null
      if (node.kind === 'text' || typeof pieces.at(-1) === 'string') pieces.push(node.kind === 'text' ? written : '<!---->')
    } else if (node.tag === 'import' || (node.tag === 'template' && NAMED.test(node.attributes))) {
      pieces.push(text.slice(node.start, node.end))
    } else if (LATER_BRANCH.test(node.attributes)) {
      if (!chain) throw new Uncuttable()
      chain.elements.push(node)
      chain.end = node.end
    } else {
      const item: Item = { key: keyOf(node), start: node.start, end: node.end, elements: [node] }
      if (keys.has(item.key)) throw new Uncuttable()
      keys.add(item.key)
      pieces.push(item)
      chain = FIRST_BRANCH.test(node.attributes) ? item : null
    }
  }
  return pieces
}

/** An element is known by its mark, one without by the first mark inside. */
function keyOf(element: MarkedElement): string {
  return element.ref || `${element.tag} ${firstMark(element.children)}`
}

function firstMark(nodes: MarkedNode[]): string {
  for (const node of nodes) {
    const mark = node.kind === 'element' ? node.ref || firstMark(node.children) : ''
    if (mark) return mark
  }
  return ''
}
