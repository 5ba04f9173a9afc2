import { followDrag } from '@stage/behaviors/drag'
import { EASINGS, tween } from '@stage/behaviors/tween'
import { defineWidget, type WidgetInstance } from '@stage/widget'
import { restOf, stops } from './sizes'

const SETTLE_MS = 250

interface Target {
  size?: number
  /** CSS px, in place of `size`. */
  pixels?: number
  animated?: boolean
  /** ms */
  duration?: number
  easingFunction?: string
}

export default defineWidget({
  tag: 'draggable-sheet',
  template: '<html-div id="sheet" class="weft-sheet"><slot/></html-div>',
  properties: {
    initialChildSize: { type: Number, value: 0.5 },
    minChildSize: { type: Number, value: 0.25 },
    maxChildSize: { type: Number, value: 1 },
    snap: Boolean,
    snapSizes: { type: null, value: [] },
  },
  observers: {
    'initialChildSize, minChildSize, maxChildSize'() {
      if (!this.touched) this.put(this.data.initialChildSize)
    },
  },
  methods: {
    /** Makes the sheet this part of the room high. */
    put(size: number) {
      const held = Math.min(this.data.maxChildSize, Math.max(this.data.minChildSize, size))
      if (held === this.size) return
      this.size = held
      this.part('sheet')!.style.height = `${held * 100}%`
      if (!this.designing) this.worklet('onsizeupdate')?.({ type: 'sizeupdate', detail: { size: held, pixels: held * this.host.clientHeight } })
    },
    glide(size: number, duration = SETTLE_MS, easing = 'default') {
      this.stop?.()
      if (this.designing || duration <= 0) return this.put(size)
      this.stop = tween(this.size, size, duration, EASINGS[easing] ?? EASINGS.default!, (value) => this.put(value), () => undefined)
    },
  },
  lifetimes: {
    created() {
      followSheet(this)
    },
    attached() {
      if (this.size === undefined) this.put(this.data.initialChildSize)
    },
    detached() {
      this.stop?.()
    },
  },
  node() {
    return (this.sheetContext ??= {
      scrollTo: ({ size, pixels, animated = true, duration, easingFunction }: Target = {}) => {
        const wanted = size ?? (pixels === undefined ? this.size : pixels / (this.host.clientHeight || 1))
        this.touched = true
        this.glide(wanted, animated ? duration : 0, easingFunction)
      },
    }) as object
  },
})

/** Lets a finger pull the sheet; what scrolls inside goes on where the sheet ends. */
function followSheet(sheet: WidgetInstance): void {
  let last = 0
  let area: HTMLElement | null = null
  const room = (): number => sheet.host.clientHeight || 1
  const pull = (height: number): void => sheet['put'](sheet['size'] + height / room()) as void
  followDrag(sheet, {
    axis: () => 'y',
    start: () => {
      sheet['stop']?.()
      last = 0
      area = sheet.host.querySelector('wx-scroll-view[associative-container="draggable-sheet"] > .weft-area')
      return true
    },
    move: (_, dy) => {
      const up = last - dy
      last = dy
      sheet['touched'] = true
      if (up < 0 && area && area.scrollTop > 0) area.scrollTop += up
      else if (up > 0 && sheet['size'] >= sheet.data['maxChildSize']) area?.scrollBy(0, up)
      else pull(up)
    },
    end: (_dx, _dy, _vx, vy) => {
      const { minChildSize: min, maxChildSize: max, snap, snapSizes } = sheet.data
      if (sheet['size'] >= max && area && area.scrollTop > 0) return
      const fixed = snap ? stops(min as number, max as number, Array.isArray(snapSizes) ? snapSizes.map(Number) : []) : null
      sheet['glide'](restOf(sheet['size'] as number, -vy, room(), min as number, max as number, fixed))
    },
  })
}
