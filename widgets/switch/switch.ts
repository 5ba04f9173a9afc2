import { CHOICE_OBSERVERS, CHOICE_PROPERTIES, pressed } from '@stage/behaviors/choice'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'switch',
  template: '<html-div class="weft-track"/><html-div class="weft-box"/>',
  properties: { ...CHOICE_PROPERTIES, type: { type: String, value: 'switch' }, name: String },
  reflect: ['checked', 'disabled', 'type'],
  observers: CHOICE_OBSERVERS,
  ...pressed((control) => {
    control.setData({ checked: !control.data.checked })
    control.triggerEvent('change', { value: control.data.checked })
  }),
  formValue() {
    return this.data.checked
  },
  formReset() {
    this.setData({ checked: false })
  },
})
