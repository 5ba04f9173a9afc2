import { followHover, hoverProperties } from '@stage/behaviors/hover'
import { defineWidget } from '@stage/widget'
import { openAbility } from './openTypes'

export default defineWidget({
  tag: 'button',
  template: '<html-i class="weft-spinner"/><slot/>',
  properties: {
    ...hoverProperties('button-hover', 20, 70),
    size: { type: String, value: 'default' },
    // Only a type that is written is seen by style sheets: it is stronger than a class, and no type is not.
    type: String,
    plain: Boolean,
    disabled: Boolean,
    loading: Boolean,
    formType: String,
    openType: String,
    lang: { type: String, value: 'en' },
    name: String,
    sessionFrom: String,
    sendMessageTitle: String,
    sendMessagePath: String,
    sendMessageImg: String,
    showMessageCard: Boolean,
    appParameter: String,
  },
  reflect: ['size', 'type', 'plain', 'disabled', 'loading'],
  methods: {
    press() {
      const { disabled, formType } = this.data
      if (disabled || this.designing) return
      void openAbility(this)
      if (formType === 'submit') this.ancestor('form')?.submit(this)
      if (formType === 'reset') this.ancestor('form')?.reset()
    },
  },
  lifetimes: {
    created() {
      followHover(this, () => !this.data.disabled)
      this.listen('tap', () => this.press())
    },
  },
  labelTap() {
    this.press()
  },
})
