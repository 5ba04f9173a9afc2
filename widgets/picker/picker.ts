import { defineWidget, type WidgetInstance, type Wheels } from '@stage/widget'
import { dateWheel, timeWheel } from './dates'
import { listWheel, listsWheel } from './lists'
import { regionWheel } from './regionWheel'
import type { Wheel } from './wheel'

const WHEELS: Record<string, (widget: WidgetInstance) => Wheel> = {
  selector: listWheel,
  multiSelector: listsWheel,
  time: timeWheel,
  date: dateWheel,
  region: regionWheel,
}

/** What a form sends for a picker that nobody has touched (WeChat, "picker", defaults of `value`). */
const EMPTY: Record<string, unknown> = { selector: 0, multiSelector: [], time: '', date: '', region: [] }

export default defineWidget({
  tag: 'picker',
  properties: {
    mode: { type: String, value: 'selector' },
    headerText: String,
    disabled: Boolean,
    range: { type: null, value: [] },
    rangeKey: String,
    value: null,
    start: String,
    end: String,
    fields: { type: String, value: 'day' },
    customItem: String,
    level: { type: String, value: 'region' },
    name: String,
  },
  methods: {
    /** What the page sets while it hears of the turn is part of the answer. */
    turn(wheel: Wheel, column: number, value: number) {
      const { follow } = this
      this.follow = null
      const wheels = wheel.turn(column, value)
      this.follow = follow
      return wheels
    },
    async open() {
      const { mode, disabled, headerText } = this.data
      const wheel = WHEELS[mode]?.(this)
      if (disabled || this.designing || !wheel) return
      const onColumn = (column: number, value: number) => this.turn(wheel, column, value)
      const onOpen = (show: (wheels: Wheels) => void) => {
        this.follow = () => wheel.refresh && show(wheel.refresh())
      }
      const chosen = await this.phone.pick({ title: headerText, columns: wheel.columns(), value: wheel.value(), onColumn, onOpen })
      this.follow = null
      if (!chosen) return this.triggerEvent('cancel', {})
      const detail = wheel.detail(chosen)
      this.setData({ value: detail.value })
      this.triggerEvent('change', detail)
    },
  },
  observers: {
    'range, value'() {
      this.follow?.()
    },
  },
  lifetimes: {
    created() {
      this.listen('tap', () => void this.open())
    },
  },
  formValue() {
    return this.data.value ?? EMPTY[this.data.mode]
  },
  formReset() {
    this.setData({ value: EMPTY[this.data.mode] })
  },
  labelTap() {
    void this.open()
  },
})
