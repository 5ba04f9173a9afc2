import { styleInPixels } from '@stage/behaviors/length'
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
    'pageStyle, pageFontSize, backgroundColor, rootBackgroundColor, rootFontSize'() {
      if (this.page) this.dress()
    },
  },
  methods: {
    /** Styles the page around; styles of the page's own sheets stand behind it. */
    dress() {
      const { pageStyle, pageFontSize, backgroundColor, rootBackgroundColor, rootFontSize } = this.data
      const size = pageFontSize && pageFontSize !== 'system' ? `font-size:${pageFontSize};` : ''
      this.page.style.cssText = size + styleInPixels(this.phone, pageStyle)
      const root = document.documentElement.style
      root.backgroundColor = rootBackgroundColor || backgroundColor
      root.fontSize = rootFontSize && rootFontSize !== 'system' ? rootFontSize : ''
    },
  },
  lifetimes: {
    attached() {
      this.page = this.host.closest('page')
      if (this.page) this.dress()
    },
    detached() {
      document.documentElement.style.backgroundColor = document.documentElement.style.fontSize = ''
    },
  },
})
