import { defineWidget, type WidgetInstance } from '@stage/widget'
import { shownText, type TextOptions } from './characters'

/** Shows the text below the host as `space` and `decode` ask; what the engine writes later goes the same way. */
function watchText(widget: WidgetInstance): () => void {
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) for (const node of [target, ...addedNodes]) convert(node)
    observer.takeRecords()
  })
  const convert = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = root.nodeType === Node.TEXT_NODE ? root : walker.nextNode(); node; node = walker.nextNode()) {
      const shown = shownText(node.nodeValue ?? '', widget.data as TextOptions)
      if (shown !== node.nodeValue) node.nodeValue = shown
    }
  }
  convert(widget.host)
  observer.observe(widget.host, { characterData: true, childList: true, subtree: true })
  return () => observer.disconnect()
}

export default defineWidget({
  tag: 'text',
  properties: { selectable: Boolean, userSelect: Boolean, space: String, decode: Boolean, overflow: String, maxLines: Number },
  reflect: ['selectable', 'userSelect', 'overflow'],
  observers: {
    maxLines(lines: number) {
      this.host.style.setProperty('--weft-lines', lines > 0 ? String(lines) : 'none')
      this.host.toggleAttribute('weft-clamped', lines > 0)
    },
  },
  lifetimes: {
    attached() {
      this.stopWatching = watchText(this)
    },
    detached() {
      this.stopWatching()
    },
  },
})
