import { followDrag } from '@stage/behaviors/drag'
import { followPinch } from '@stage/behaviors/pinch'
import { Failure } from '@stage/phone/answers'
import { defineWidget, type HostEvent, type WidgetInstance } from '@stage/widget'
import { MAP_ACTIONS } from './actions'
import { listOf, touchedLine } from './drawings'
import type { Point } from './projection'
import { Scene } from './scene'

/** How near to a named spot a finger has to be, in px. */
const TOUCH = 14
/** Steps of the scale for one notch of a mouse wheel. */
const WHEEL = 0.25

/** What a tap on each kind of thing sends. */
const EVENTS = { marker: 'markertap', label: 'labeltap', callout: 'callouttap', control: 'controltap' } as const

const TEMPLATE =
  '<html-canvas id="ground" class="weft-ground"/><html-div id="here" class="weft-here"/><html-div id="marks" class="weft-marks"/>' +
  '<html-div class="weft-callouts"><slot/></html-div><html-div id="controls" class="weft-controls"/>' +
  '<html-div id="compass" class="weft-compass"/><html-div id="scale" class="weft-scale"/><html-div class="weft-note">示意地图</html-div>'

export default defineWidget({
  tag: 'map',
  template: TEMPLATE,
  properties: {
    longitude: null,
    latitude: null,
    scale: { type: Number, value: 16 },
    minScale: { type: Number, value: 3 },
    maxScale: { type: Number, value: 20 },
    markers: null,
    covers: null,
    polyline: null,
    circles: null,
    polygons: null,
    controls: null,
    includePoints: null,
    rotate: Number,
    showLocation: Boolean,
    showCompass: Boolean,
    showScale: Boolean,
    enableZoom: { type: Boolean, value: true },
    enableScroll: { type: Boolean, value: true },
    enablePoi: { type: Boolean, value: true },
    enableBuilding: { type: Boolean, value: true },
    setting: null,
  },
  observers: {
    'longitude, latitude'() {
      ;(this.scene as Scene).center()
    },
    scale(scale: number) {
      const scene: Scene = this.scene
      scene.look(scene.view.with({ scale }))
    },
    rotate(rotate: number) {
      const scene: Scene = this.scene
      scene.look(scene.view.with({ rotate }))
    },
    'markers, covers'(markers: unknown, covers: unknown) {
      const scene: Scene = this.scene
      scene.markers.show([...listOf(covers), ...listOf(markers)])
      scene.request()
    },
    includePoints() {
      ;(this.scene as Scene).include()
    },
    controls(controls: unknown) {
      showControls(this, controls)
    },
    'polyline, circles, polygons, showLocation, showCompass, showScale, enablePoi, enableBuilding, minScale, maxScale'() {
      const scene: Scene = this.scene
      scene.look(scene.view)
    },
    /** One object in place of several attributes (map, "setting"). */
    setting(setting: unknown) {
      if (setting && typeof setting === 'object') this.setData(settings(setting as Record<string, unknown>))
    },
  },
  methods: {
    /** Runs a method of MapContext by its name. */
    act(name: string, options: Record<string, unknown>) {
      const action = MAP_ACTIONS[name]
      if (!action) throw new Failure('not supported by the drawn map')
      return action(this.scene, options)
    },
    knows(name: string) {
      return Object.hasOwn(MAP_ACTIONS, name)
    },
  },
  lifetimes: {
    created() {
      const scene = new Scene(this)
      this.scene = scene
      this.listen('tap', (event) => tapped(this, scene, event))
      follow(this, scene)
      this.host.addEventListener('wheel', (event) => wheeled(this, scene, event), { passive: false })
      this.sized = new ResizeObserver(() => {
        const before = scene.view.width
        if (scene.fit() && before === 0) scene.include()
      })
    },
    attached() {
      const scene: Scene = this.scene
      if (scene.fit()) scene.include()
      this.sized.observe(this.host)
    },
    detached() {
      this.sized.disconnect()
      ;(this.scene as Scene).stop()
    },
  },
})

/** The keys of `setting` that are properties here. */
function settings(setting: Record<string, unknown>): Record<string, unknown> {
  const known = ['rotate', 'showLocation', 'showCompass', 'showScale', 'enableZoom', 'enableScroll', 'enablePoi', 'enableBuilding']
  return Object.fromEntries(known.filter((name) => name in setting).map((name) => [name, setting[name]]))
}

/** One finger drags; two, twice as far apart, double the world, and nothing is dragged until they are lifted. */
function follow(widget: WidgetInstance, scene: Scene): void {
  let start = scene.view
  let isPinched = false
  followDrag(widget, {
    axis: () => 'both',
    start() {
      start = scene.view
      isPinched = false
      return widget.data.enableScroll
    },
    move(dx, dy) {
      if (isPinched) return
      scene.began('gesture')
      scene.look(start.with({ center: start.place({ x: start.width / 2 - dx, y: start.height / 2 - dy }) }))
    },
    end(_dx, _dy, vx, vy) {
      if (isPinched) return
      const { view } = scene
      const thrown = Math.hypot(vx, vy) > 0.3 ? view.with({ center: view.place({ x: view.width / 2 - vx * 80, y: view.height / 2 - vy * 80 }) }) : view
      scene.look(thrown)
      scene.ended('drag')
    },
  })
  followPinch(widget, {
    start() {
      start = scene.view
      isPinched = widget.data.enableZoom
      return isPinched
    },
    move: (factor) => scene.zoom(start.scale + Math.log2(factor), { x: start.width / 2, y: start.height / 2 }),
    end: () => undefined,
  })
}

function wheeled(widget: WidgetInstance, scene: Scene, event: WheelEvent): void {
  if (widget.designing || !widget.data.enableZoom || event.ctrlKey) return
  event.preventDefault()
  scene.zoom(scene.view.scale - Math.sign(event.deltaY) * WHEEL, pointIn(widget, event.clientX, event.clientY))
}

/** A tap tells what it met: a control, a callout, a label, a marker, a named spot, a line, or only where it was. */
function tapped(widget: WidgetInstance, scene: Scene, event: HostEvent): void {
  const touch = event.changedTouches[0]
  const point = touch ? pointIn(widget, touch.clientX, touch.clientY) : { x: scene.view.width / 2, y: scene.view.height / 2 }
  const met = metBy(event.origin)
  if (met?.kind === 'control') return void (met.clickable && widget.triggerEvent(EVENTS.control, { controlId: met.id }))
  if (met) {
    if (met.kind === 'marker') scene.markers.open(met.id)
    widget.triggerEvent(EVENTS[met.kind], { markerId: met.id })
    return scene.request()
  }
  scene.markers.open(null)
  scene.request()
  // The page's own handlers of this very event come later and find the place in it.
  if (typeof event.detail === 'object' && event.detail !== null) Object.assign(event.detail, scene.view.place(point))
  const spot = scene.spots.find((one) => Math.hypot(one.point.x - point.x, one.point.y - point.y) <= TOUCH)
  if (spot) widget.triggerEvent('poitap', { name: spot.name, ...spot.place })
  const line = touchedLine(scene.view, widget.data.polyline, point)
  if (line) widget.triggerEvent('polylinetap', line)
}

interface Met {
  kind: keyof typeof EVENTS
  id: number
  clickable: boolean
}

function metBy(origin: Element | null): Met | null {
  const element = origin?.closest<HTMLElement>('[data-marker], [data-label], [data-callout], [data-control], wx-cover-view[marker-id]')
  if (!element) return null
  const kind = (['marker', 'label', 'callout', 'control'] as const).find((one) => one in element.dataset) ?? 'callout'
  return { kind, id: Number(element.dataset[kind] ?? element.getAttribute('marker-id')), clickable: 'clickable' in element.dataset }
}

function pointIn(widget: WidgetInstance, x: number, y: number): Point {
  const { left, top } = widget.host.getBoundingClientRect()
  return { x: x - left, y: y - top }
}

/** Old buttons that stand still over the map. */
function showControls(widget: WidgetInstance, controls: unknown): void {
  const layer = widget.part('controls')!
  layer.replaceChildren(
    ...listOf(controls).map((control) => {
      const picture = document.createElement('img')
      const { left = 0, top = 0, width, height } = (control['position'] ?? {}) as Record<string, number>
      picture.src = widget.asset(String(control['iconPath'] ?? ''))
      picture.style.cssText = `left: ${Number(left)}px; top: ${Number(top)}px;${width ? `width: ${Number(width)}px;` : ''}${height ? `height: ${Number(height)}px;` : ''}`
      picture.draggable = false
      picture.dataset['control'] = String(control['id'] ?? 0)
      if (control['clickable']) picture.dataset['clickable'] = ''
      return picture
    }),
  )
}
