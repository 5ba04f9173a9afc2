import { defineWidget, type WidgetInstance } from '@stage/widget'

/** Whether a value says the same as `indices`; what it leaves out is 0. */
function sameNumbers(indices: number[], value: unknown): boolean {
  return indices.every((index, column) => index === (Math.trunc(Number(Array.isArray(value) ? value[column] : 0)) || 0))
}

export default defineWidget({
  tag: 'picker-view',
  properties: {
    value: { type: null, value: [] },
    indicatorStyle: String,
    indicatorClass: String,
    maskStyle: String,
    maskClass: String,
    immediateChange: Boolean,
  },
  observers: {
    value() {
      for (const [index, column] of this.columns().entries()) column.stand(this.data.value?.[index] ?? 0)
    },
    'indicatorStyle, indicatorClass, maskStyle, maskClass'() {
      for (const column of this.columns()) column.dress(this)
    },
  },
  methods: {
    columns(): WidgetInstance[] {
      return this.descendants('picker-view-column')
    },
    /** Called by a column that is attached. */
    columnCame(column: WidgetInstance) {
      column.dress(this)
      column.stand(this.data.value?.[this.columns().indexOf(column)] ?? 0)
    },
    /** Called by a column that a person begins to turn. */
    turnBegins() {
      this.triggerEvent('pickstart', {})
    },
    /** Called by a column that stands again. */
    turnEnds() {
      this.columnTurned()
      this.triggerEvent('pickend', {})
    },
    /** Called by a column that a person has turned, when it stands or, with `immediate-change`, when it was let go. */
    columnTurned() {
      const value = this.columns().map((column: WidgetInstance) => column.index())
      if (sameNumbers(value, this.data.value)) return
      this.setData({ value })
      this.triggerEvent('change', { value })
    },
  },
})
