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
    version: { type: String, value: 'release' },
    shortLink: String,
  },
  methods: {
    go() {
      const { target, url, openType, delta, appId, path, extraData, version, shortLink } = this.data
      if (this.designing) return
      const kind = ROUTES[openType as keyof typeof ROUTES]
      if (openType === 'exit') void this.leave('exitMiniProgram', {})
      else if (target === 'miniProgram') void this.leave('navigateToMiniProgram', { appId, path, extraData, envVersion: version, shortLink })
      else if (kind) this.phone.route(kind, kind === 'navigateBack' ? { delta } : { url })
    },
    /** Leaves the mini-program; only then events tell how it went. */
    async leave(call: string, options: Record<string, unknown>) {
      const answer = await this.phone.ask(call, options)
      this.triggerEvent(/:ok\b/.test(String(answer.errMsg)) ? 'success' : 'fail', answer)
      this.triggerEvent('complete', answer)
    },
  },
  lifetimes: {
    created() {
      followHover(this)
      this.listen('tap', () => this.go())
    },
  },
})
