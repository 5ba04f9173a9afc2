import { followDrag } from '@stage/behaviors/drag'
import { styleInPixels } from '@stage/behaviors/length'
import { EASINGS, tween } from '@stage/behaviors/tween'
import { defineWidget, type WidgetInstance } from '@stage/widget'

/** How long a flick goes on, in ms of its speed. */
const GLIDE = 160
const SETTLE_MS = 260

export default defineWidget({
  tag: 'picker-view-column',
  template:
    '<html-div id="items" class="weft-items"><slot/></html-div>' +
    '<html-div id="mask" class="weft-mask"/><html-div id="indicator" class="weft-indicator"/>',
  methods: {
    /** Takes the looks that the picker-view has been given for its columns. */
    dress(picker: WidgetInstance) {
      const { data } = picker
      const indicator = this.part('indicator')!
      const mask = this.part('mask')!
      indicator.className = `weft-indicator ${picker.scopedClass(data.indicatorClass)}`
      mask.className = `weft-mask ${picker.scopedClass(data.maskClass)}`
      indicator.style.cssText = styleInPixels(this.phone, data.indicatorStyle)
      mask.style.cssText = styleInPixels(this.phone, data.maskStyle)
      this.measure()
    },
    measure() {
      this.size = this.part('indicator')!.offsetHeight || 34
      this.host.style.setProperty('--weft-item', `${this.size}px`)
      this.show(this.position ?? 0)
    },
    /** The index of the chosen item, or of the one that it is turning to. */
    index(): number {
      return Math.round(this.target ?? this.position ?? 0)
    },
    last(): number {
      return Math.max(0, this.part('items')!.childElementCount - 1)
    },
    /** Stands on an item without moving there, unless it is on its way there; the items may come later than the value. */
    stand(index: number) {
      const wanted = Math.max(0, Math.trunc(Number(index)) || 0)
      if (this.target === wanted) return
      this.halt()
      this.wanted = wanted
      this.show(Math.min(wanted, this.last()))
    },
    /** Items came or went. */
    itemsChanged() {
      if (this.target === undefined) this.show(Math.min(this.wanted ?? 0, this.last()))
    },
    halt() {
      this.stop?.()
      this.target = undefined
    },
    show(position: number) {
      this.position = position
      this.part('items')!.style.transform = `translateY(${-position * (this.size ?? 34)}px)`
    },
    settle(position: number) {
      this.halt()
      const target = Math.max(0, Math.min(this.last(), Math.round(position)))
      this.target = this.wanted = target
      this.stop = tween(this.position, target, SETTLE_MS, EASINGS.default!, (value) => this.show(value), () => {
        this.target = undefined
        this.picker?.turnEnds()
      })
      if (this.picker?.data.immediateChange) this.picker.columnTurned()
    },
    /** Turns to what lies at `y`, CSS px of the page area. */
    turnTo(y: number) {
      const { top, height } = this.host.getBoundingClientRect()
      const lines = Math.round((y - top - height / 2) / this.size)
      if (lines === 0) return
      this.picker?.turnBegins()
      this.settle(this.index() + lines)
    },
  },
  lifetimes: {
    created() {
      let start = 0
      followDrag(this, {
        axis: () => 'y',
        start: () => {
          this.halt()
          start = this.position ?? 0
          return true
        },
        move: (_, dy) => {
          if (this.position === start) this.picker?.turnBegins()
          this.show(Math.max(-0.4, Math.min(this.last() + 0.4, start - dy / this.size)))
        },
        end: (_dx, dy, _vx, vy) => this.settle(start - (dy + vy * GLIDE) / this.size),
        // A finger that stops a turning wheel leaves it between two items.
        rest: () => start % 1 !== 0 && this.settle(start),
      })
      this.listen('tap', ({ changedTouches: [touch] }) => touch && !this.designing && this.turnTo(touch.clientY))
      this.host.addEventListener('wheel', (event) => {
        event.preventDefault()
        if (this.designing) return
        this.picker?.turnBegins()
        this.settle(this.index() + Math.sign(event.deltaY))
      })
    },
    attached() {
      this.picker = this.ancestor('picker-view')
      this.measure()
      this.picker?.columnCame(this)
      this.items = new MutationObserver(() => this.itemsChanged())
      this.items.observe(this.part('items')!, { childList: true })
    },
    detached() {
      this.halt()
      this.items.disconnect()
    },
  },
})
