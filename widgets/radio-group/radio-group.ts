import { defineWidget, type WidgetInstance } from '@stage/widget'

export default defineWidget({
  tag: 'radio-group',
  properties: { name: String },
  methods: {
    /** Called by a radio button below that a person has chosen. */
    selected(chosen: WidgetInstance) {
      for (const radio of this.descendants('radio')) if (radio !== chosen && radio.data.checked) radio.setData({ checked: false })
      this.triggerEvent('change', { value: chosen.data.value })
    },
  },
  formValue() {
    return this.descendants('radio').find(({ data }) => data.checked)?.data.value ?? ''
  },
  formReset() {
    for (const radio of this.descendants('radio')) radio.setData({ checked: false })
  },
})
