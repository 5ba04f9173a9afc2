/** Web Mercator, as the tiles of WeChat's map use it: the whole world is 256 px wide at scale 0 and doubles with each. */

export interface Place {
  latitude: number
  longitude: number
}

export interface Point {
  x: number
  y: number
}

const TILE = 256
/** Metres around the equator. */
const AROUND = 40_075_016.686
/** Where the square map of the world ends, in degrees. */
const LAST_LATITUDE = 85.0511

/** A place as parts of the world's width and height, from its north-western corner. */
export function worldOf({ latitude, longitude }: Place): Point {
  const sine = Math.sin((clamp(latitude, -LAST_LATITUDE, LAST_LATITUDE) * Math.PI) / 180)
  return { x: (longitude + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}

export function placeAt({ x, y }: Point): Place {
  return { latitude: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI, longitude: x * 360 - 180 }
}

/** What a map shows: its middle, its scale and by how many degrees it is turned clockwise. Lengths are px of the map's box. */
export class View {
  constructor(readonly center: Place, readonly scale: number, readonly rotate: number, readonly width: number, readonly height: number) {}

  /** Px that the whole world is wide. */
  get size(): number {
    return TILE * 2 ** this.scale
  }

  get metresPerPixel(): number {
    return (AROUND * Math.cos((this.center.latitude * Math.PI) / 180)) / this.size
  }

  /** Where a place stands in the map's box. */
  point(place: Place): Point {
    const world = worldOf(place)
    const middle = worldOf(this.center)
    const turned = turn({ x: (world.x - middle.x) * this.size, y: (world.y - middle.y) * this.size }, this.rotate)
    return { x: turned.x + this.width / 2, y: turned.y + this.height / 2 }
  }

  /** The place at a point of the map's box. */
  place({ x, y }: Point): Place {
    const middle = worldOf(this.center)
    const turned = turn({ x: x - this.width / 2, y: y - this.height / 2 }, -this.rotate)
    return placeAt({ x: middle.x + turned.x / this.size, y: middle.y + turned.y / this.size })
  }

  /** The smallest box of places that holds all that is seen. */
  get region(): { southwest: Place; northeast: Place } {
    const corners = [0, this.width].flatMap((x) => [0, this.height].map((y) => this.place({ x, y })))
    return bounds(corners)
  }

  with(change: { center?: Place; scale?: number; rotate?: number }): View {
    return new View(change.center ?? this.center, change.scale ?? this.scale, change.rotate ?? this.rotate, this.width, this.height)
  }

  /** The same view at another scale; the place at `point` stays where it is. */
  zoomed(scale: number, point: Point): View {
    const fixed = worldOf(this.place(point))
    const next = this.with({ scale })
    const away = turn({ x: point.x - this.width / 2, y: point.y - this.height / 2 }, -this.rotate)
    return next.with({ center: placeAt({ x: fixed.x - away.x / next.size, y: fixed.y - away.y / next.size }) })
  }

  /** The view that shows all of some places at the largest scale up to `most`; `padding` is [top, right, bottom, left]. */
  including(places: Place[], padding: readonly number[], least: number, most: number): View {
    if (places.length === 0) return this
    const { southwest, northeast } = bounds(places)
    const [low, high] = [worldOf(southwest), worldOf(northeast)]
    const [top = 0, right = 0, bottom = 0, left = 0] = padding
    const across = Math.max(1, this.width - left - right) / Math.max(1e-12, high.x - low.x)
    const down = Math.max(1, this.height - top - bottom) / Math.max(1e-12, low.y - high.y)
    const next = this.with({ scale: clamp(Math.log2(Math.min(across, down) / TILE), least, most) })
    const middle = { x: (low.x + high.x + (right - left) / next.size) / 2, y: (low.y + high.y + (bottom - top) / next.size) / 2 }
    return next.with({ center: placeAt(middle) })
  }
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

/** The place of an object that a page wrote, null when it has no usable coordinates. */
export function placeOf(value: unknown): Place | null {
  const { latitude, longitude } = (value ?? {}) as Record<string, unknown>
  if (latitude === undefined || longitude === undefined || latitude === null || longitude === null) return null
  const place = { latitude: Number(latitude), longitude: Number(longitude) }
  return Number.isFinite(place.latitude) && Number.isFinite(place.longitude) ? place : null
}

export function placesOf(values: unknown): Place[] {
  return Array.isArray(values) ? values.map(placeOf).filter((place) => place !== null) : []
}

function bounds(places: Place[]): { southwest: Place; northeast: Place } {
  const latitudes = places.map(({ latitude }) => latitude)
  const longitudes = places.map(({ longitude }) => longitude)
  return {
    southwest: { latitude: Math.min(...latitudes), longitude: Math.min(...longitudes) },
    northeast: { latitude: Math.max(...latitudes), longitude: Math.max(...longitudes) },
  }
}

function turn({ x, y }: Point, degrees: number): Point {
  if (degrees === 0) return { x, y }
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  return { x: x * cosine - y * sine, y: x * sine + y * cosine }
}
