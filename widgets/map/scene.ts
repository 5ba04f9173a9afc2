/** One living map: what it shows, and how it is moved. */
import { EASINGS, tween } from '@stage/behaviors/tween'
import type { WidgetInstance } from '@stage/widget'
import { drawCircles, drawPolygons, drawPolylines, listOf } from './drawings'
import { drawGround, type Spot } from './ground'
import { Markers } from './markers'
import { clamp, placesOf, placeOf, View, worldOf, placeAt, type Place, type Point } from './projection'

/** What moved the map, as `causedBy` of regionchange names it. */
export type Cause = 'drag' | 'scale' | 'update' | 'gesture'

/** Ms that a wheel rests before the map counts as standing. */
const REST_MS = 200
const MOVE_MS = 400

export class Scene {
  view: View
  readonly markers: Markers
  spots: Spot[] = []
  added: Record<'circles' | 'polylines', unknown[]> = { circles: [], polylines: [] }
  offset: [number, number] = [0.5, 0.5]
  #frame = 0
  #rest = 0
  #stop: (() => void) | null = null
  #isMoving = false
  #wasDrawn = false

  constructor(private readonly widget: WidgetInstance) {
    this.markers = new Markers(widget, widget.part('marks')!)
    this.view = new View(this.here, 16, 0, 0, 0)
  }

  /** Where the phone is. */
  get here(): Place {
    return this.widget.phone.place()
  }

  /** Takes size and position from the attributes; answers whether the box has a size. */
  fit(): boolean {
    const { clientWidth, clientHeight } = this.widget.host
    const { center, scale, rotate } = this.view
    this.view = new View(center, scale, rotate, clientWidth, clientHeight)
    this.request()
    return clientWidth > 0
  }

  /** The scale within the limits of the page. */
  bounded(scale: number): number {
    const { minScale, maxScale } = this.widget.data
    return clamp(scale, clamp(Number(minScale) || 3, 3, 20), clamp(Number(maxScale) || 20, 3, 20))
  }

  /** Shows another part of the world at once. */
  look(view: View): void {
    this.view = view.with({ scale: this.bounded(view.scale) })
    this.request()
  }

  /** Glides there, and tells as a change that no finger made; on the canvas it is there at once. */
  glide(view: View, done: () => void = () => undefined): void {
    this.#stop?.()
    const from = this.view
    const [start, end] = [worldOf(from.center), worldOf(view.center)]
    const finish = (): void => {
      this.look(view)
      this.ended('update')
      done()
    }
    if (this.widget.designing) return finish()
    this.began('update')
    this.#stop = tween(0, 1, MOVE_MS, EASINGS['easeOutCubic']!, (part) => {
      const center = placeAt({ x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part })
      this.look(from.with({ center, scale: from.scale + (view.scale - from.scale) * part }))
    }, finish)
  }

  zoom(scale: number, point: Point): void {
    this.began('gesture')
    this.look(this.view.zoomed(this.bounded(scale), point))
    window.clearTimeout(this.#rest)
    this.#rest = window.setTimeout(() => this.ended('scale'), REST_MS)
  }

  began(causedBy: Cause): void {
    if (this.#isMoving) return
    this.#isMoving = true
    this.#tell('begin', causedBy)
  }

  ended(causedBy: Cause): void {
    this.#isMoving = false
    this.#tell('end', causedBy)
  }

  request(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw())
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
    window.clearTimeout(this.#rest)
    this.#stop?.()
  }

  /** The events' own words: `type` says begin or end instead of the event's name (map, "regionchange"). */
  #tell(type: 'begin' | 'end', causedBy: Cause): void {
    const { center: centerLocation, scale, rotate, region } = this.view
    this.widget.triggerEvent('regionchange', { type, causedBy, rotate, skew: 0, scale, centerLocation, region }, { extras: { type, causedBy } })
  }

  #draw(): void {
    this.#frame = 0
    const { width, height } = this.view
    const canvas = this.widget.part<HTMLCanvasElement>('ground')!
    const context = canvas.getContext('2d')
    if (!context || width === 0 || height === 0) return
    const ratio = Math.min(3, devicePixelRatio || 1)
    if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio)
    if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    const { polygons, circles, polyline, enablePoi, enableBuilding } = this.widget.data
    this.spots = drawGround(context, this.view, { names: enablePoi, buildings: enableBuilding })
    drawPolygons(context, this.view, polygons)
    drawCircles(context, this.view, [...listOf(circles), ...this.added.circles])
    drawPolylines(context, this.view, [...listOf(polyline), ...this.added.polylines])
    this.#arrange()
    if (!this.#wasDrawn) this.widget.triggerEvent('updated', {})
    this.#wasDrawn = true
  }

  #arrange(): void {
    this.markers.arrange(this.view)
    for (const callout of this.widget.descendants('cover-view')) {
      const id = callout.data.markerId
      if (id === null || id === undefined || id === '') continue
      const marker = this.markers.shown.get(Number(id))
      const custom = marker?.facts['customCallout'] as Record<string, unknown> | undefined
      const point = marker ? this.view.point(marker.place) : { x: 0, y: 0 }
      const height = marker ? (marker.element.querySelector<HTMLElement>('.weft-marker')?.offsetHeight ?? 0) : 0
      const { style } = callout.host
      style.setProperty('--weft-x', `${point.x + (Number(custom?.['anchorX']) || 0)}px`)
      style.setProperty('--weft-y', `${point.y - height + (Number(custom?.['anchorY']) || 0)}px`)
      callout.host.toggleAttribute('weft-closed', !marker || !this.markers.isOpen(Number(id), custom))
    }
    const { part, data } = { part: (name: string) => this.widget.part(name)!, data: this.widget.data }
    const dot = this.view.point(this.here)
    part('here').style.cssText = data['showLocation'] ? `transform: translate(${dot.x}px, ${dot.y}px)` : 'display: none'
    part('compass').style.cssText = data['showCompass'] ? `rotate: ${this.view.rotate}deg` : 'display: none'
    this.#showScale(part('scale'), data['showScale'])
  }

  /** A bar of 40 to 100 px with a round length. */
  #showScale(bar: HTMLElement, isShown: boolean): void {
    const { metres, text } = roundLength(this.view.metresPerPixel * 100)
    bar.style.cssText = isShown ? `width: ${metres / this.view.metresPerPixel}px` : 'display: none'
    bar.textContent = text
  }

  /** Shows all points of include-points. */
  include(): void {
    const places = placesOf(this.widget.data['includePoints'])
    if (places.length > 0 && this.view.width > 0) this.look(this.view.including(places, [20, 20, 20, 20], this.bounded(3), this.bounded(20)))
  }

  /** Takes what the attributes say of the middle. */
  center(): void {
    const place = placeOf(this.widget.data)
    if (place) this.look(this.view.with({ center: place }))
  }
}

/** The largest of 1, 2, 5, 10 … that is no longer than `most` metres. */
export function roundLength(most: number): { metres: number; text: string } {
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = ([5, 2, 1].find((digit) => digit * power <= most) ?? 1) * power
  return { metres, text: metres >= 1000 ? `${metres / 1000} 公里` : `${metres} 米` }
}
