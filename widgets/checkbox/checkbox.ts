import { CHOICE_OBSERVERS, CHOICE_PROPERTIES, pressed } from '@stage/behaviors/choice'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'checkbox',
  template: '<html-i class="weft-box"/><slot/>',
  properties: { ...CHOICE_PROPERTIES, value: String },
  reflect: ['checked', 'disabled'],
  observers: CHOICE_OBSERVERS,
  ...pressed((checkbox) => {
    checkbox.setData({ checked: !checkbox.data.checked })
    checkbox.ancestor('checkbox-group')?.changed()
  }),
})
