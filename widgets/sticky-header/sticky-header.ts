import { PADDING, PADDING_OBSERVER } from '@stage/behaviors/padding'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'sticky-header',
  properties: { ...PADDING, offsetTop: Number, allowOverlapping: Boolean },
  observers: {
    ...PADDING_OBSERVER,
    offsetTop(top: number) {
      this.host.style.top = `${top}px`
    },
  },
  methods: {
    /** Tells when the header begins or ends to be held at the top. */
    watch() {
      const area = this.ancestor('scroll-view')?.part('area') ?? document
      const look = (): void => {
        const top = area instanceof HTMLElement ? area.getBoundingClientRect().top : 0
        const scrolled = area instanceof HTMLElement ? area.scrollTop : window.scrollY
        const isStickOnTop = scrolled > 0 && this.host.getBoundingClientRect().top - top <= this.data.offsetTop
        if (isStickOnTop === this.stuck || this.designing) return
        this.stuck = isStickOnTop
        this.triggerEvent('stickontopchange', { isStickOnTop })
      }
      area.addEventListener('scroll', look, { passive: true })
      this.unwatch = () => area.removeEventListener('scroll', look)
    },
  },
  lifetimes: {
    created() {
      this.stuck = false
    },
    attached() {
      this.watch()
    },
    detached() {
      this.unwatch?.()
    },
  },
})
