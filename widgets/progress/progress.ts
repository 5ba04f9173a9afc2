import { cssLength } from '@stage/behaviors/length'
import { EASINGS, tween } from '@stage/behaviors/tween'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'progress',
  template:
    '<html-div id="line" class="weft-line"><html-div id="done" class="weft-done"/></html-div>' +
    '<html-div wx:if="{{showInfo}}" id="info" class="weft-info">{{info}}%</html-div>',
  properties: {
    percent: Number,
    showInfo: Boolean,
    borderRadius: { type: null, value: 0 },
    fontSize: { type: null, value: 16 },
    strokeWidth: { type: null, value: 6 },
    color: String,
    activeColor: String,
    backgroundColor: String,
    active: Boolean,
    activeMode: { type: String, value: 'backwards' },
    duration: { type: Number, value: 30 },
  },
  data: { info: 0 },
  observers: {
    'percent, active'(percent: number) {
      this.run(Math.min(100, Math.max(0, percent || 0)))
    },
    'strokeWidth, borderRadius, fontSize, color, activeColor, backgroundColor'() {
      const { strokeWidth, borderRadius, fontSize, color, activeColor, backgroundColor } = this.data
      const line = this.part('line')!.style
      line.height = cssLength(this.phone, strokeWidth)
      line.borderRadius = cssLength(this.phone, borderRadius)
      line.backgroundColor = backgroundColor
      const done = this.part('done')!.style
      done.borderRadius = cssLength(this.phone, borderRadius)
      done.backgroundColor = activeColor || color
      this.host.style.setProperty('--weft-info', cssLength(this.phone, fontSize))
    },
  },
  methods: {
    /** Goes to `percent`, `duration` ms for each percent where it is animated. */
    run(percent: number) {
      this.stop?.()
      const { active, activeMode, duration } = this.data
      const from = activeMode === 'forwards' ? this.shown ?? 0 : 0
      if (!active || this.designing) return this.show(percent)
      this.stop = tween(from, percent, Math.abs(percent - from) * duration, EASINGS.linear!, (value) => this.show(value), () => {
        this.triggerEvent('activeend', { curPercent: percent })
      })
    },
    show(percent: number) {
      this.shown = percent
      this.part('done')!.style.width = `${percent}%`
      const info = Math.round(percent)
      if (info !== this.data.info) this.setData({ info })
    },
  },
  lifetimes: {
    detached() {
      this.stop?.()
    },
  },
})
