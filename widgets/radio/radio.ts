import { CHOICE_OBSERVERS, CHOICE_PROPERTIES, pressed } from '@stage/behaviors/choice'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'radio',
  template: '<html-i class="weft-box"/><slot/>',
  properties: { ...CHOICE_PROPERTIES, value: String },
  reflect: ['checked', 'disabled'],
  observers: CHOICE_OBSERVERS,
  ...pressed((radio) => {
    if (radio.data.checked) return
    radio.setData({ checked: true })
    radio.ancestor('radio-group')?.selected(radio)
  }),
})
