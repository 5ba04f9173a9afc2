import { followDrag } from '@stage/behaviors/drag'
import { pixels } from '@stage/behaviors/length'
import { EASINGS, tween } from '@stage/behaviors/tween'
import { defineWidget } from '@stage/widget'

/** How far inertia carries, in ms of the speed at release. */
const GLIDE = 120
const RETURN_MS = 250

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
      if (this.area) this.glide(pixels(this.phone, this.data.x, this.at.x), pixels(this.phone, this.data.y, this.at.y), '')
    },
    scaleValue() {
      if (this.area) this.put(this.at.x, this.at.y)
    },
  },
  methods: {
    /** The nearest place inside the area; a view larger than the area covers it. */
    inside(x: number, y: number): { x: number; y: number } {
      const room = { x: this.area.clientWidth - this.host.offsetWidth, y: this.area.clientHeight - this.host.offsetHeight }
      const hold = (value: number, space: number): number => Math.min(Math.max(0, space), Math.max(Math.min(0, space), value))
      return { x: hold(x, room.x), y: hold(y, room.y) }
    },
    put(x: number, y: number) {
      this.at = { x, y }
      const scale = this.data.scale ? Math.min(this.data.scaleMax, Math.max(this.data.scaleMin, this.data.scaleValue)) : 1
      this.host.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
    },
    move(x: number, y: number, source: string) {
      if (x === this.at.x && y === this.at.y) return
      this.put(x, y)
      this.triggerEvent('change', { x, y, source })
    },
    glide(x: number, y: number, source: string) {
      this.stop?.()
      const from = this.at
      const to = this.inside(x, y)
      if (this.designing || !this.data.animation) return this.move(to.x, to.y, source)
      const step = (part: number): void => this.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, source)
      this.stop = tween(0, 1, RETURN_MS, EASINGS.default!, step, () => undefined)
    },
  },
  lifetimes: {
    created() {
      this.at = { x: 0, y: 0 }
      let start = this.at
      const moved = (dx: number, dy: number): [number, number] => {
        const { direction } = this.data
        return [start.x + (direction === 'vertical' ? 0 : dx), start.y + (direction === 'horizontal' ? 0 : dy)]
      }
      followDrag(this, {
        axis: () => ({ horizontal: 'x', vertical: 'y' } as const)[this.data.direction as string] ?? 'both',
        start: () => {
          this.stop?.()
          start = this.at
          return this.area && !this.data.disabled && this.data.direction !== 'none'
        },
        move: (dx, dy) => {
          const [x, y] = moved(dx, dy)
          const place = this.data.outOfBounds ? { x, y } : this.inside(x, y)
          this.move(place.x, place.y, 'touch')
        },
        end: (dx, dy, vx, vy) => {
          const glide = this.data.inertia ? GLIDE : 0
          const [x, y] = moved(dx + vx * glide, dy + vy * glide)
          this.glide(x, y, this.data.inertia ? 'friction' : 'out-of-bounds')
        },
      })
    },
    attached() {
      this.area = this.ancestor('movable-area')?.host ?? null
      if (!this.area) return
      const place = this.inside(pixels(this.phone, this.data.x), pixels(this.phone, this.data.y))
      this.put(place.x, place.y)
    },
    detached() {
      this.stop?.()
    },
  },
})
