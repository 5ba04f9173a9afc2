import { followHover, hoverProperties } from '@stage/behaviors/hover'
import { defineWidget } from '@stage/widget'

/** The route that an `open-type` stands for (WeChat, "navigator"). */
const ROUTES = {
  navigate: 'navigateTo',
  redirect: 'redirectTo',
  switchTab: 'switchTab',
  reLaunch: 'reLaunch',
  navigateBack: 'navigateBack',
} as const

export default defineWidget({
  tag: 'navigator',
  properties: {
    ...hoverProperties('navigator-hover', 50, 600),
    target: { type: String, value: 'self' },
    url: String,
    openType: { type: String, value: 'navigate' },
    delta: { type: Number, value: 1 },
    appId: String,
    path: String,
    extraData: null,
    version: String,
    shortLink: String,
  },
  methods: {
    go() {
      const { target, url, openType, delta } = this.data
      if (this.designing) return
      const kind = ROUTES[openType as keyof typeof ROUTES]
      if (target === 'miniProgram' || !kind) {
        const call = openType === 'exit' ? 'exitMiniProgram' : 'navigateToMiniProgram'
        this.triggerEvent('fail', { errMsg: `${call}:fail can not leave the preview` })
      } else {
        this.phone.route(kind, kind === 'navigateBack' ? { delta } : { url })
      }
      this.triggerEvent('complete', {})
    },
  },
  lifetimes: {
    created() {
      followHover(this)
      this.listen('tap', () => this.go())
    },
  },
})
