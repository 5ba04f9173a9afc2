import { defineWidget } from '@stage/widget'

/** Says something about the page's bar and shows nothing where it stands. */
export default defineWidget({
  tag: 'navigation-bar',
  template: '',
  properties: {
    title: String,
    loading: Boolean,
    frontColor: String,
    backgroundColor: String,
    colorAnimationDuration: Number,
    colorAnimationTimingFunc: { type: String, value: 'linear' },
  },
  observers: {
    'title, loading, frontColor, backgroundColor'() {
      if (this.shown) this.change()
    },
  },
  methods: {
    change() {
      const { title, loading, frontColor, backgroundColor } = this.data
      this.phone.navigationBar({
        loading,
        ...(title && { title }),
        ...(backgroundColor && { background: backgroundColor }),
        ...(frontColor && { color: /^#0{3,6}$|^black$/i.test(frontColor) ? 'black' : 'white' }),
      })
    },
  },
  lifetimes: {
    ready() {
      this.shown = true
      this.change()
    },
    detached() {
      this.shown = false
    },
  },
})
