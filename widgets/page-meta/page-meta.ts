import { pixels, styleInPixels } from '@stage/behaviors/length'
import { EASINGS, tween } from '@stage/behaviors/tween'
import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'page-meta',
  properties: {
    backgroundTextStyle: String,
    backgroundColor: String,
    backgroundColorTop: String,
    backgroundColorBottom: String,
    rootBackgroundColor: String,
    rootFontSize: String,
    pageStyle: String,
    pageFontSize: String,
    pageOrientation: String,
    scrollTop: null,
    scrollDuration: { type: Number, value: 300 },
  },
  observers: {
    'backgroundTextStyle, backgroundColor, backgroundColorTop'() {
      if (this.page) this.back()
    },
    'pageStyle, pageFontSize, backgroundColor, rootBackgroundColor, rootFontSize'() {
      if (this.page) this.dress()
    },
    scrollTop() {
      if (this.page) this.scroll()
    },
  },
  methods: {
    /** Styles the page around; styles of the page's own sheets stand behind it. */
    dress() {
      const { pageStyle, pageFontSize, backgroundColor, rootBackgroundColor, rootFontSize } = this.data
      const size = pageFontSize && pageFontSize !== 'system' ? `font-size:${pageFontSize};` : ''
      this.page.style.cssText = size + styleInPixels(this.phone, pageStyle) + this.hidden()
      const root = document.documentElement.style
      root.backgroundColor = rootBackgroundColor || backgroundColor
      root.fontSize = rootFontSize && rootFontSize !== 'system' ? rootFontSize : ''
    },
    /** What is seen of the window behind the page while it is pulled. */
    back() {
      const { backgroundTextStyle, backgroundColor, backgroundColorTop } = this.data
      const known = backgroundTextStyle === 'dark' || backgroundTextStyle === 'light'
      this.phone.background({
        ...(known && { textStyle: backgroundTextStyle }),
        ...(backgroundColor && { color: backgroundColor }),
        ...(backgroundColorTop && { colorTop: backgroundColorTop }),
      })
    },
    /** A page that lies below another is hidden by its own style. */
    hidden(): string {
      return this.page.style.display === 'none' ? ';display:none' : ''
    },
    scroll() {
      const top = pixels(this.phone, this.data.scrollTop, Number.NaN)
      if (Number.isNaN(top)) return
      const done = (): void => {
        if (!this.designing) this.triggerEvent('scrolldone', {})
      }
      this.stop?.()
      this.stop = tween(window.scrollY, top, this.designing ? 0 : this.data.scrollDuration, EASINGS.easeInOutCubic!, (value) => window.scrollTo(0, value), done)
    },
    /** Whether events of the window are the page's: it runs and no other lies above it. */
    isSeen(): boolean {
      return !this.designing && this.page !== null && this.hidden() === ''
    },
  },
  lifetimes: {
    attached() {
      this.page = this.host.closest('page')
      if (this.page) {
        this.dress()
        this.back()
      }
      const onScroll = (): void => {
        if (this.isSeen()) this.triggerEvent('scroll', { scrollTop: window.scrollY })
      }
      const onResize = (): void => {
        if (this.isSeen()) this.triggerEvent('resize', { size: { windowWidth: window.innerWidth, windowHeight: window.innerHeight } })
      }
      window.addEventListener('scroll', onScroll, { passive: true })
      window.addEventListener('resize', onResize)
      this.unlisten = () => {
        window.removeEventListener('scroll', onScroll)
        window.removeEventListener('resize', onResize)
      }
    },
    ready() {
      if (this.data.scrollTop) this.scroll()
    },
    detached() {
      this.stop?.()
      this.unlisten?.()
      document.documentElement.style.backgroundColor = document.documentElement.style.fontSize = ''
    },
  },
})
