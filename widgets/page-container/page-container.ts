import { followDrag } from '@stage/behaviors/drag'
import { styleInPixels } from '@stage/behaviors/length'
import { defineWidget } from '@stage/widget'

/** px/ms from which a flick downwards closes however short it was. */
const FLICK = 0.5

/** What is told on the way in and on the way out. */
const STEPS = { enter: ['beforeenter', 'enter', 'afterenter'], leave: ['beforeleave', 'leave', 'afterleave'] } as const

export default defineWidget({
  tag: 'page-container',
  template:
    '<html-div wx:if="{{overlay}}" id="overlay" class="weft-overlay"/>' +
    '<html-div id="panel" class="weft-panel"><slot/></html-div>',
  properties: {
    show: Boolean,
    duration: { type: Number, value: 300 },
    zIndex: { type: Number, value: 100 },
    overlay: { type: Boolean, value: true },
    position: { type: String, value: 'bottom' },
    round: Boolean,
    closeOnSlideDown: Boolean,
    overlayStyle: String,
    customStyle: String,
  },
  reflect: ['position', 'round'],
  observers: {
    show(show: boolean) {
      this.turn(show)
    },
    'duration, zIndex, overlayStyle, customStyle, overlay'() {
      this.dress()
    },
  },
  methods: {
    dress() {
      const { duration, zIndex, overlayStyle, customStyle } = this.data
      this.host.style.setProperty('--weft-duration', `${this.designing ? 0 : duration}ms`)
      this.host.style.zIndex = String(zIndex)
      const overlay = this.part('overlay')
      if (overlay) overlay.style.cssText = styleInPixels(this.phone, overlayStyle)
      this.part('panel')!.style.cssText = styleInPixels(this.phone, customStyle)
    },
    /** Comes (`enter`) or goes (`leave`), and tells the three steps of it. */
    turn(show: boolean) {
      if (this.shown === show) return
      this.shown = show
      this.release?.()
      this.release = show && !this.designing ? this.phone.holdBack(() => this.leave()) : null
      window.clearTimeout(this.timer)
      const name = show ? 'enter' : 'leave'
      this.host.setAttribute('weft-state', name)
      if (this.designing) return this.arrive(name)
      const [before, during, after] = STEPS[name]
      this.triggerEvent(before, {})
      this.triggerEvent(during, {})
      this.timer = window.setTimeout(() => {
        this.arrive(name)
        this.triggerEvent(after, {})
      }, this.data.duration)
    },
    arrive(name: string) {
      if (name === 'leave') this.host.removeAttribute('weft-state')
    },
    leave() {
      this.setData({ show: false })
    },
  },
  lifetimes: {
    created() {
      this.shown = false
      this.listen('tap', ({ origin }) => {
        if (!origin || origin !== this.part('overlay')) return
        this.triggerEvent('clickoverlay', {})
        this.leave()
      })
      let pulled = 0
      const panel = (): HTMLElement => this.part('panel')!
      followDrag(this, {
        axis: () => 'y',
        start: () => {
          pulled = 0
          return this.data.closeOnSlideDown && this.shown && panel().scrollTop <= 0
        },
        move: (_, dy) => {
          pulled = Math.max(0, dy)
          panel().style.translate = `0 ${pulled}px`
        },
        end: (_dx, _dy, _vx, vy) => {
          panel().style.translate = ''
          if (pulled > panel().clientHeight / 3 || (pulled > 0 && vy > FLICK)) this.leave()
        },
      })
    },
    attached() {
      this.dress()
    },
    detached() {
      this.release?.()
      window.clearTimeout(this.timer)
    },
  },
})
