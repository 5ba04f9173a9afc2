/** Advertisements: a quiet card of the usual size, which WeChat would fill. */
import type { WidgetDefinition } from '../widget'

const TEMPLATE =
  '<html-div wx:if="{{!isClosed}}" class="weft-ad"><html-div class="weft-ad-picture"/><html-div class="weft-ad-words">' +
  '<html-div class="weft-ad-title">广告 {{unitId}}</html-div><html-div class="weft-ad-line"/><html-div class="weft-ad-line"/></html-div>' +
  '<html-div wx:if="{{closes}}" class="weft-ad-close">×</html-div></html-div>'

/** `closes`: whether the person may close it, which sends `close`. */
export function adBox(tag: string, closes: boolean, properties: Record<string, unknown> = {}): WidgetDefinition {
  return {
    tag,
    template: TEMPLATE,
    properties: { unitId: String, ...properties },
    data: { closes, isClosed: false },
    reflect: Object.keys(properties),
    lifetimes: {
      created() {
        this.listen('tap', ({ origin }) => {
          if (!origin?.closest('.weft-ad-close')) return
          this.setData({ isClosed: true })
          this.host.setAttribute('weft-closed', '')
          this.triggerEvent('close', {})
        })
      },
      attached() {
        this.triggerEvent('load', {})
      },
    },
    /** An advertisement that fails leaves no gap. */
    triggered(name) {
      if (name === 'error') this.host.setAttribute('weft-closed', '')
    },
  }
}
