import { followDrag } from '@stage/behaviors/drag'
import { defineWidget, type WidgetInstance } from '@stage/widget'

/** The nearest value of the scale, without the noise of floating point. */
function onScale({ data: { min, max, step } }: WidgetInstance, value: number): number {
  const size = step > 0 ? step : 1
  const steps = Math.round((value - min) / size)
  return Math.min(max, Math.max(min, Number((min + steps * size).toPrecision(12))))
}

function valueAt(widget: WidgetInstance, x: number): number {
  const { left, width } = widget.part('scale')!.getBoundingClientRect()
  const { min, max } = widget.data
  return onScale(widget, min + ((x - left) / (width || 1)) * (max - min))
}

export default defineWidget({
  tag: 'slider',
  template:
    '<html-div class="weft-tap"><html-div id="scale" class="weft-scale"><html-div id="done" class="weft-done"/>' +
    '<html-div id="knob" class="weft-knob"/></html-div></html-div><html-div wx:if="{{showValue}}" class="weft-value">{{value}}</html-div>',
  properties: {
    min: { type: Number, value: 0 },
    max: { type: Number, value: 100 },
    step: { type: Number, value: 1 },
    value: { type: Number, value: 0 },
    disabled: Boolean,
    color: String,
    selectedColor: String,
    activeColor: String,
    backgroundColor: String,
    blockSize: { type: Number, value: 28 },
    blockColor: String,
    showValue: Boolean,
    name: String,
  },
  reflect: ['disabled'],
  observers: {
    'value, min, max'() {
      this.draw()
    },
    'color, selectedColor, activeColor, backgroundColor, blockSize, blockColor'() {
      const { color, selectedColor, activeColor, backgroundColor, blockSize, blockColor } = this.data
      this.part('scale')!.style.backgroundColor = backgroundColor || color
      this.part('done')!.style.backgroundColor = activeColor || selectedColor
      const knob = this.part('knob')!.style
      knob.width = knob.height = `${Math.min(28, Math.max(12, blockSize))}px`
      knob.backgroundColor = blockColor
    },
  },
  methods: {
    draw() {
      const { min, max, value } = this.data
      const part = `${((Math.min(max, Math.max(min, value)) - min) / (max - min || 1)) * 100}%`
      this.part('done')!.style.width = part
      this.part('knob')!.style.left = part
    },
    slide(x: number) {
      const value = valueAt(this, x)
      if (value === this.data.value) return
      this.setData({ value })
      this.triggerEvent('changing', { value })
    },
  },
  lifetimes: {
    created() {
      this.draw()
      let start = 0
      followDrag(this, {
        axis: () => 'x',
        start: (x) => {
          start = x
          return !this.data.disabled
        },
        move: (dx) => this.slide(start + dx),
        end: () => this.triggerEvent('change', { value: this.data.value }),
      })
      this.listen('tap', ({ detail }) => {
        if (this.data.disabled || this.designing) return
        this.setData({ value: valueAt(this, detail.x - window.scrollX) })
        this.triggerEvent('change', { value: this.data.value })
      })
    },
  },
  formValue() {
    return this.data.value
  },
  formReset() {
    this.setData({ value: this.data.min })
  },
})
