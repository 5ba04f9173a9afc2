import { styleInPixels } from '@stage/behaviors/length'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'page-container',
  template:
    '<html-div wx:if="{{overlay}}" id="overlay" class="weft-overlay" bind:click="onOverlay"/>' +
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
  reflect: ['show', 'position', 'round'],
  observers: {
    show(show: boolean) {
      this.turn(show)
    },
    'duration, zIndex, overlayStyle, customStyle, overlay'() {
      const { duration, zIndex, overlayStyle, customStyle } = this.data
      this.host.style.setProperty('--weft-duration', `${this.designing ? 0 : duration}ms`)
      this.host.style.zIndex = String(zIndex)
      const overlay = this.part('overlay')
      if (overlay) overlay.style.cssText = styleInPixels(this.phone, overlayStyle)
      this.part('panel')!.style.cssText = styleInPixels(this.phone, customStyle)
    },
  },
  methods: {
    /** Tells the three steps of coming (`enter`) or going (`leave`). */
    turn(show: boolean) {
      const name = show ? 'enter' : 'leave'
      if (this.designing || this.shown === show) return
      this.shown = show
      window.clearTimeout(this.timer)
      this.triggerEvent(`before${name}`, {})
      this.triggerEvent(name, {})
      this.timer = window.setTimeout(() => this.triggerEvent(`after${name}`, {}), this.data.duration)
    },
    onOverlay() {
      this.triggerEvent('clickoverlay', {})
      this.setData({ show: false })
    },
  },
  lifetimes: {
    created() {
      this.shown = false
    },
    detached() {
      window.clearTimeout(this.timer)
    },
  },
})
