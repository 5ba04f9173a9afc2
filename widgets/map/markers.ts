/** Markers with their labels and callouts, as elements over the drawn map. */
import { cssLength, pixels } from '@stage/behaviors/length'
import type { WidgetInstance } from '@stage/widget'
import { listOf } from './drawings'
import { placeOf, type Place, type View } from './projection'

type Facts = Record<string, any>

const PIN =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="22" height="34" viewBox="0 0 22 34"><path d="M11 33C10 25 1 20 1 11a10 10 0 0 1 20 0c0 9-9 14-10 22Z" fill="%23f5483b" stroke="%23fff"/><circle cx="11" cy="11" r="4" fill="%23fff"/></svg>'

/** A marker that stands on the map. */
export interface Marker {
  facts: Facts
  place: Place
  rotate: number
  element: HTMLElement
  callout: HTMLElement | null
}

export class Markers {
  /** By id; those without one have a number below zero. */
  readonly shown = new Map<number, Marker>()
  #opened: number | null = null

  constructor(private readonly widget: WidgetInstance, private readonly layer: HTMLElement) {}

  /** Shows exactly these markers. */
  show(values: unknown[]): void {
    for (const { element } of this.shown.values()) element.remove()
    this.shown.clear()
    this.add(values)
  }

  /** Shows more; one with a known id takes the place of the one before. */
  add(values: unknown[]): void {
    for (const facts of listOf(values)) {
      const place = placeOf(facts)
      const id = Number(facts['id'] ?? -1 - this.shown.size)
      if (!place) continue
      this.shown.get(id)?.element.remove()
      this.shown.set(id, { ...this.#build(id, facts), facts, place, rotate: Number(facts['rotate']) || 0 })
    }
  }

  remove(ids: number[]): void {
    for (const id of ids) {
      this.shown.get(id)?.element.remove()
      this.shown.delete(id)
    }
  }

  /** A tap shows the callout of a marker until another marker or the map is tapped. */
  open(id: number | null): void {
    this.#opened = id
  }

  /** Puts everything where the view has it. */
  arrange(view: View): void {
    for (const [id, { element, place, callout, rotate, facts }] of this.shown) {
      const { x, y } = view.point(place)
      element.style.transform = `translate(${x}px, ${y}px)`
      const picture = element.querySelector<HTMLElement>('.weft-marker')
      if (picture) picture.style.rotate = rotate === 0 ? '' : `${rotate + view.rotate}deg`
      if (callout) callout.style.display = this.isOpen(id, facts['callout']) ? '' : 'none'
    }
  }

  isOpen(id: number, callout: Facts | undefined): boolean {
    return callout?.['display'] === 'ALWAYS' || this.#opened === id
  }

  #build(id: number, facts: Facts): { element: HTMLElement; callout: HTMLElement | null } {
    const element = document.createElement('div')
    element.className = 'weft-place'
    element.style.zIndex = String(Number(facts['zIndex']) || 0)
    element.append(this.#picture(id, facts))
    if (facts['label']) element.append(this.#label(id, facts['label'] as Facts))
    const callout = this.#callout(id, facts)
    if (callout) element.append(callout)
    this.layer.append(element)
    return { element, callout }
  }

  #picture(id: number, facts: Facts): HTMLElement {
    const { x = 0.5, y = 1 } = (facts['anchor'] ?? {}) as Facts
    const picture = document.createElement('img')
    picture.className = 'weft-marker'
    picture.draggable = false
    picture.alt = String(facts['aria-label'] ?? facts['title'] ?? '')
    picture.src = facts['iconPath'] ? this.widget.asset(String(facts['iconPath'])) : PIN
    picture.onerror = () => (picture.src = PIN)
    for (const side of ['width', 'height'] as const) if (facts[side]) picture.style[side] = cssLength(this.widget.phone, facts[side])
    picture.style.translate = `${-Number(x) * 100}% ${-Number(y) * 100}%`
    picture.style.transformOrigin = `${Number(x) * 100}% ${Number(y) * 100}%`
    picture.style.opacity = String(facts['alpha'] ?? 1)
    picture.dataset['marker'] = String(id)
    return picture
  }

  #label(id: number, facts: Facts): HTMLElement {
    const label = this.#words('weft-label', facts)
    label.style.left = `${pixels(this.widget.phone, facts['anchorX'] ?? facts['x'])}px`
    label.style.top = `${pixels(this.widget.phone, facts['anchorY'] ?? facts['y'])}px`
    label.dataset['label'] = String(id)
    return label
  }

  /** Above the marker's picture; an old marker's title counts as one. */
  #callout(id: number, facts: Facts): HTMLElement | null {
    const written = (facts['callout'] ?? (facts['title'] ? { content: facts['title'] } : null)) as Facts | null
    if (!written || facts['customCallout']) return null
    const callout = this.#words('weft-callout', { bgColor: '#ffffff', padding: 8, borderRadius: 4, ...written })
    const { y = 1 } = (facts['anchor'] ?? {}) as Facts
    const height = pixels(this.widget.phone, facts['height'], 34)
    callout.style.left = `${Number(written['anchorX']) || 0}px`
    callout.style.top = `${(Number(written['anchorY']) || 0) - height * Number(y) - 6}px`
    callout.dataset['callout'] = String(id)
    return callout
  }

  #words(kind: string, facts: Facts): HTMLElement {
    const words = document.createElement('div')
    words.className = kind
    words.textContent = String(facts['content'] ?? '')
    const { color = '#000000', fontSize = 12, bgColor = '', padding = 0, borderRadius = 0, borderWidth = 0, borderColor = '', textAlign = 'center' } = facts
    Object.assign(words.style, { color, background: bgColor, textAlign, borderStyle: 'solid', borderColor })
    const length = (value: unknown): string => cssLength(this.widget.phone, value)
    Object.assign(words.style, { fontSize: length(fontSize), padding: length(padding), borderRadius: length(borderRadius), borderWidth: length(borderWidth) })
    return words
  }
}
