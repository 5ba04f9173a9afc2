import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'form',
  properties: { reportSubmit: Boolean, reportSubmitTimeout: Number },
  methods: {
    /** Called by a button with `form-type="submit"`. */
    submit() {
      const value = Object.fromEntries(this.fields().map((field) => [field.name, field.value()]))
      this.triggerEvent('submit', { value, ...(this.data.reportSubmit && { formId: 'the formId is a mock one' }) })
    },
    /** Called by a button with `form-type="reset"`. */
    reset() {
      for (const field of this.fields()) field.reset()
      this.triggerEvent('reset', {})
    },
  },
})
