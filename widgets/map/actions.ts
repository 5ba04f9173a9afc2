/** What a MapContext does with its map; each answers what `success` gets. */
import { EASINGS, tween } from '@stage/behaviors/tween'
import { Failure } from '@stage/phone/answers'
import { placeOf, placesOf, type Place } from './projection'
import type { Scene } from './scene'

type Options = Record<string, any>

const MOVES_AT_MOST_MS = 3_600_000

export const MAP_ACTIONS: Record<string, (scene: Scene, options: Options) => unknown> = {
  getCenterLocation: ({ view }) => view.center,
  getRegion: ({ view }) => view.region,
  getScale: ({ view }) => ({ scale: view.scale }),
  getRotate: ({ view }) => ({ rotate: view.rotate }),
  getSkew: () => ({ skew: 0 }),
  fromScreenLocation: ({ view }, { x, y }) => view.place({ x: Number(x), y: Number(y) }),
  toScreenLocation: ({ view }, options) => view.point(required(options)),
  /** Without a place to the phone's own. */
  moveToLocation: (scene, options) => {
    scene.glide(scene.view.with({ center: placeOf(options) ?? scene.here }))
  },
  includePoints: (scene, { points, padding }) => {
    const places = placesOf(points)
    if (places.length === 0) throw new Failure('points is empty')
    scene.glide(scene.view.including(places, Array.isArray(padding) ? padding.map(Number) : [], scene.bounded(3), scene.bounded(20)))
  },
  setCenterOffset: (scene, { offset }) => {
    if (!Array.isArray(offset)) return
    const { view } = scene
    const [before, next] = [scene.offset, [Number(offset[0]), Number(offset[1])] as [number, number]]
    scene.offset = next
    scene.look(view.with({ center: view.place({ x: view.width * (0.5 + before[0] - next[0]), y: view.height * (0.5 + before[1] - next[1]) }) }))
  },
  addMarkers: (scene, { markers, clear }) => {
    if (clear) scene.markers.show([])
    scene.markers.add(Array.isArray(markers) ? markers : [])
    scene.request()
  },
  removeMarkers: (scene, { markerIds }) => scene.markers.remove(Array.isArray(markerIds) ? markerIds.map(Number) : []),
  translateMarker: (scene, options) => travel(scene, options, [required(options['destination'])], Number(options['duration'] ?? 1000)),
  moveAlong: (scene, options) => travel(scene, options, placesOf(options['path']), Number(options['duration'] ?? 0)),
  addCircles: (scene, { circles, clear }) => change(scene, 'circles', [...(clear ? [] : scene.added.circles), ...(Array.isArray(circles) ? circles : [])]),
  removeCircles: (scene) => change(scene, 'circles', []),
  addArc: (scene, { start, end, color, width = 5, id }) => {
    const points = [required(start), required(end)]
    change(scene, 'polylines', [...scene.added.polylines, { id, points, color: color ?? '#000000', width }])
  },
  removeArc: (scene, { id }) => change(scene, 'polylines', scene.added.polylines.filter((line) => (line as Options)['id'] !== id)),
}

function change(scene: Scene, kind: 'circles' | 'polylines', values: unknown[]): void {
  scene.added[kind] = values
  scene.request()
}

function required(value: unknown): Place {
  const place = placeOf(value)
  if (!place) throw new Failure('parameter error: latitude and longitude should be Number;')
  return place
}

/** Lets a marker run along places in `duration` ms; resolves when it has arrived. */
function travel(scene: Scene, options: Options, stops: Place[], duration: number): Promise<void> {
  const marker = scene.markers.shown.get(Number(options['markerId']))
  if (!marker) throw new Failure(`marker ${String(options['markerId'])} is not on the map`)
  const path = [marker.place, ...stops]
  const turns = options['autoRotate'] !== false
  if (options['rotate'] !== undefined && options['rotate'] !== null) marker.rotate = Number(options['rotate'])
  return new Promise((resolve) => {
    const step = (part: number): void => {
      const leg = Math.min(path.length - 2, Math.floor(part * (path.length - 1)))
      const [from, to] = [path[leg]!, path[leg + 1]!]
      const within = part * (path.length - 1) - leg
      marker.place = { latitude: from.latitude + (to.latitude - from.latitude) * within, longitude: from.longitude + (to.longitude - from.longitude) * within }
      if (turns && stops.length > 1) marker.rotate = (Math.atan2(to.longitude - from.longitude, to.latitude - from.latitude) * 180) / Math.PI
      scene.request()
    }
    if (path.length > 1) tween(0, 1, Math.min(MOVES_AT_MOST_MS, Math.max(0, duration || 0)), EASINGS['linear']!, step, resolve)
    else resolve()
  })
}
