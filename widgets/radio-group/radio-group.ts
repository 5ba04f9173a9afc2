import { defineWidget, type WidgetInstance } from '@stage/widget'

export default defineWidget({
  tag: 'radio-group',
  properties: { name: String },
  methods: {
    /** Called by a radio button below that a person has chosen; it has taken the place of the others by then. */
    selected(chosen: WidgetInstance) {
      this.triggerEvent('change', { value: chosen.data.value })
    },
    /** Called by a checked radio button below that is new: of several that the page checks, the last stays. */
    came() {
      const last = this.descendants('radio').findLast(({ data }: WidgetInstance) => data.checked)
      if (last) this.took(last)
    },
    /** Called by a radio button below that is checked now: the others are not. */
    took(checked: WidgetInstance) {
      for (const radio of this.descendants('radio')) if (radio !== checked && radio.data.checked) radio.setData({ checked: false })
    },
  },
  formValue() {
    return this.descendants('radio').find(({ data }) => data.checked)?.data.value ?? ''
  },
  formReset() {
    for (const radio of this.descendants('radio')) radio.setData({ checked: false })
  },
})
