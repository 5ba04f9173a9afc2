import { CHOICE_OBSERVERS, CHOICE_PROPERTIES, pressed } from '@stage/behaviors/choice'
import { defineWidget } from '@stage/widget'

const { labelTap, lifetimes } = pressed((radio) => {
  if (radio.data['checked']) return
  radio.setData({ checked: true })
  radio.ancestor('radio-group')?.['selected'](radio)
})

export default defineWidget({
  tag: 'radio',
  template: '<html-i class="weft-box"/><slot/>',
  properties: { ...CHOICE_PROPERTIES, value: String },
  reflect: ['checked', 'disabled'],
  observers: {
    ...CHOICE_OBSERVERS,
    checked(checked: boolean) {
      CHOICE_OBSERVERS.checked.call(this, checked)
      if (checked) this.ancestor('radio-group')?.took(this)
    },
  },
  labelTap,
  lifetimes: {
    ...lifetimes,
    attached() {
      if (this.data.checked) this.ancestor('radio-group')?.came()
    },
  },
})
