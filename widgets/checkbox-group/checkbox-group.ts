import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'checkbox-group',
  properties: { name: String },
  methods: {
    values(): string[] {
      return this.descendants('checkbox').filter(({ data }) => data.checked).map(({ data }) => data.value)
    },
    /** Called by a checkbox below that a person has changed. */
    changed() {
      this.triggerEvent('change', { value: this.values() })
    },
  },
  formValue() {
    return this.values()
  },
  formReset() {
    for (const checkbox of this.descendants('checkbox')) checkbox.setData({ checked: false })
  },
})
