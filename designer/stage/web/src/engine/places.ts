/** How far a person has scrolled and where the caret stands, kept while nodes are made anew or moved. */
import * as ge from 'glass-easel'
import { sourceOf } from './elements'
import { branchesOf, domOf } from './tree'
import { wayTo } from './ways'

interface Caret {
  start: number | null
  end: number | null
}

/** A DOM element by the nearest marked node around it, and which child to go to from there. */
interface Place {
  source: string
  way: string
  steps: number[]
  left: number
  top: number
  focused: boolean
  caret: Caret | null
}

export type KeptPlaces = Place[]

type Field = HTMLInputElement | HTMLTextAreaElement

export class Places {
  /** What was ever scrolled; looking at every element would take too long. */
  readonly #scrolled = new Set<Element>()

  /** Starts to notice; once a document. */
  listen(): void {
    document.addEventListener('scroll', ({ target }) => { if (target instanceof Element) this.#scrolled.add(target) }, { capture: true, passive: true })
  }

  /** What is scrolled or has the focus inside `root`. */
  keep(root: Element = document.body): KeptPlaces {
    for (const element of this.#scrolled) if (!element.isConnected) this.#scrolled.delete(element)
    const elements = new Set([...this.#scrolled, ...(document.activeElement ? [document.activeElement] : [])])
    return [...elements].flatMap((element) => (element !== document.body && root.contains(element) ? placeOf(element) ?? [] : []))
  }

  /** Puts what was kept to its place again, as far as it is still there. */
  restore(roots: ge.GeneralComponent[], kept: KeptPlaces): void {
    if (kept.length === 0) return
    const wanted = new Map<string, KeptPlaces>()
    for (const place of kept) wanted.set(place.source, [...(wanted.get(place.source) ?? []), place])
    for (const root of roots) visit(root, wanted)
  }
}

function visit(node: ge.Node, wanted: Map<string, KeptPlaces>): void {
  if (!(node instanceof ge.Element)) return
  const places = wanted.get(sourceOf(node) ?? '')
  const dom = places && domOf(node)
  const way = dom ? wayTo(node) : ''
  for (const place of dom ? places : []) if (place.way === way) putBack(dom!, place)
  for (const child of branchesOf(node)) visit(child, wanted)
}

function putBack(from: Element, { steps, left, top, focused, caret }: Place): void {
  const element = steps.reduce<Element | undefined>((around, step) => around?.children[step], from)
  if (!element) return
  if (element.scrollLeft !== left || element.scrollTop !== top) element.scrollTo({ left, top, behavior: 'instant' })
  if (!focused || document.activeElement === element) return
  ;(element as HTMLElement).focus({ preventScroll: true })
  if (caret) (element as Field).setSelectionRange(caret.start, caret.end)
}

function placeOf(element: Element): Place | null {
  const focused = element === document.activeElement
  const { scrollLeft: left, scrollTop: top } = element
  if (!focused && left === 0 && top === 0) return null
  const steps: number[] = []
  for (let at: Element | null = element; at; at = at.parentElement) {
    const node = (at as Element & { __wxElement?: ge.Element }).__wxElement
    const source = node && sourceOf(node)
    if (source !== undefined) return { source, way: wayTo(node!), steps: steps.reverse(), left, top, focused, caret: focused ? caretIn(element) : null }
    steps.push([...(at.parentElement?.children ?? [])].indexOf(at))
  }
  return null
}

/** Fields for numbers and the like have no caret that can be asked for. */
function caretIn(element: Element): Caret | null {
  const { selectionStart, selectionEnd } = element as Field
  return typeof selectionStart === 'number' ? { start: selectionStart, end: selectionEnd } : null
}
