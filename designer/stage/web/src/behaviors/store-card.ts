/** Cards of WeChat's stores: a drawn product with a name, or what the page puts in its place; a tap enters the store. */
import type { WidgetDefinition } from '../widget'

/** `words` is WXML: what the card says. `entered` is the event of a tap. */
export function storeCard(tag: string, words: string, entered: string, properties: Record<string, unknown>): WidgetDefinition {
  return {
    tag,
    template:
      `<html-div wx:if="{{!customContent}}" class="weft-store"><html-div class="weft-store-picture"/><html-div class="weft-store-words"><html-div>${words}</html-div>` +
      '<html-div class="weft-store-price">¥ 99.00</html-div></html-div></html-div><slot/>',
    properties,
    reflect: ['customContent'].filter((name) => name in properties),
    lifetimes: {
      created() {
        this.listen('tap', () => this.triggerEvent(entered, {}))
      },
    },
  }
}
