import { followDrag } from '@stage/behaviors/drag'
import { pixels } from '@stage/behaviors/length'
import { followPinch } from '@stage/behaviors/pinch'
import { EASINGS, tween } from '@stage/behaviors/tween'
import { defineWidget, type WidgetInstance } from '@stage/widget'
import { glide, inside, settleTime, stretched, type Point, type Size } from './place'

/** Events tell tenths of a px. */
const told = (length: number): number => Math.round(length * 10) / 10

export default defineWidget({
  tag: 'movable-view',
  properties: {
    direction: { type: String, value: 'none' },
    inertia: Boolean,
    outOfBounds: Boolean,
    x: null,
    y: null,
    damping: { type: Number, value: 20 },
    friction: { type: Number, value: 2 },
    disabled: Boolean,
    scale: Boolean,
    scaleMin: { type: Number, value: 0.1 },
    scaleMax: { type: Number, value: 10 },
    scaleValue: { type: Number, value: 1 },
    animation: { type: Boolean, value: true },
  },
  observers: {
    'x, y'() {
      if (this.area) this.goTo({ x: pixels(this.phone, this.data.x, this.at.x), y: pixels(this.phone, this.data.y, this.at.y) }, '')
    },
    'scale, scaleMin, scaleMax, scaleValue'() {
      if (this.area) this.grow(this.data.scale ? this.data.scaleValue : 1, '')
    },
  },
  methods: {
    held(at: Point): Point {
      const { clientWidth: width, clientHeight: height } = this.area
      return inside(at, { width, height }, this.size())
    },
    size(): Size {
      return { width: this.host.offsetWidth * this.factor, height: this.host.offsetHeight * this.factor }
    },
    /** Puts the corner of the view, as it is seen, at a place in the area. */
    put(at: Point) {
      this.at = at
      const { width, height } = this.size()
      // It grows from its middle.
      const [dx, dy] = [(width - this.host.offsetWidth) / 2, (height - this.host.offsetHeight) / 2]
      this.host.style.transform = `translate(${at.x + dx}px, ${at.y + dy}px) scale(${this.factor})`
    },
    move(at: Point, source: string) {
      if (at.x === this.at.x && at.y === this.at.y) return
      this.put(at)
      this.triggerEvent('change', { x: told(at.x), y: told(at.y), source })
    },
    /** Goes to the nearest place inside. */
    goTo(at: Point, source: string, wanted?: number) {
      const time = wanted ?? settleTime(this.data.damping)
      this.stop?.()
      const from = this.at
      const to = this.held(at)
      if (this.designing || !this.data.animation) return this.move(to, source)
      const step = (part: number): void => this.move({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, source)
      this.stop = tween(0, 1, time, EASINGS.default!, step, () => undefined)
    },
    /** Makes the view `factor` times as large around its middle. */
    grow(factor: number, source: string) {
      const { scaleMin, scaleMax } = this.data
      const before = this.size()
      this.factor = this.data.scale ? Math.min(Math.min(10, scaleMax), Math.max(Math.max(0.1, scaleMin), factor || 1)) : 1
      const after = this.size()
      const at = { x: this.at.x + (before.width - after.width) / 2, y: this.at.y + (before.height - after.height) / 2 }
      this.put(this.held(at))
      if (source) this.triggerEvent('scale', { x: told(this.at.x), y: told(this.at.y), scale: this.factor })
    },
    beginPinch(): boolean {
      this.grown = this.factor
      this.pinching = this.data.scale && !this.data.disabled && this.area !== null
      return this.pinching
    },
    pinch(factor: number) {
      this.grow(this.grown * factor, 'touch')
    },
    endPinch() {
      this.pinching = false
    },
  },
  lifetimes: {
    created() {
      this.at = { x: 0, y: 0 }
      this.factor = 1
      followView(this)
      followPinch(this, {
        start: () => this.ancestor('movable-area')?.data.scaleArea !== true && this.beginPinch(),
        move: (factor) => this.pinch(factor),
        end: () => this.endPinch(),
      })
    },
    attached() {
      this.area = this.ancestor('movable-area')?.host ?? null
      if (!this.area) return
      if (this.data.scale) this.grow(this.data.scaleValue, '')
      this.put(this.held({ x: pixels(this.phone, this.data.x), y: pixels(this.phone, this.data.y) }))
    },
    detached() {
      this.stop?.()
    },
  },
})

/** Lets one finger move the view. */
function followView(view: WidgetInstance): void {
  let start: Point = { x: 0, y: 0 }
  let isFirst = true
  const moved = (dx: number, dy: number): Point => {
    const { direction } = view.data
    return { x: start.x + (direction === 'vertical' ? 0 : dx), y: start.y + (direction === 'horizontal' ? 0 : dy) }
  }
  followDrag(view, {
    axis: () => ({ horizontal: 'x', vertical: 'y' } as const)[view.data['direction'] as string] ?? 'both',
    start: () => {
      view['stop']?.()
      start = view['at'] as Point
      isFirst = true
      return view['area'] !== null && !view.data['disabled'] && view.data['direction'] !== 'none'
    },
    move: (dx, dy) => {
      if (view['pinching']) return
      if (isFirst) view.triggerEvent(Math.abs(dx) > Math.abs(dy) ? 'htouchmove' : 'vtouchmove', {}, { bubbles: true })
      isFirst = false
      const at = moved(dx, dy)
      const held = view['held'](at) as Point
      const isOut = held.x !== at.x || held.y !== at.y
      view['move'](isOut && view.data['outOfBounds'] ? stretched(at, held) : held, isOut && view.data['outOfBounds'] ? 'touch-out-of-bounds' : 'touch')
    },
    end: (_dx, _dy, vx, vy) => {
      const at = view['at'] as Point
      const held = view['held'](at) as Point
      if (held.x !== at.x || held.y !== at.y) return view['goTo'](held, 'out-of-bounds')
      const { direction, inertia, friction } = view.data
      const { x, y, time } = glide({ x: direction === 'vertical' ? 0 : vx, y: direction === 'horizontal' ? 0 : vy }, friction as number)
      if (inertia && time > 0) view['goTo']({ x: at.x + x, y: at.y + y }, 'friction', time)
    },
  })
}
