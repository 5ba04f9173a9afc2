import { defineWidget, type WidgetInstance } from '@stage/widget'

/** The id of the component that a place of the selection lies in, '' when none around it has one. */
function idAt(node: Node | null): string {
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest('[wx-id]')?.getAttribute('wx-id') ?? ''
}

function tell(widget: WidgetInstance): void {
  const selection = window.getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  const inside = range !== null && widget.host.contains(range.commonAncestorContainer)
  // The selection that has just left is told of once more, as nothing.
  if (!inside && !widget['selecting']) return
  widget['selecting'] = inside && !range.collapsed
  const { x: left = 0, y: top = 0, width = 0, height = 0 } = (inside && range.getClientRects()[0]) || {}
  widget.triggerEvent('selectionchange', {
    isCollapsed: !widget['selecting'],
    selectedString: inside ? range.toString() : '',
    firstNodeId: inside ? idAt(range.startContainer) : '',
    firstOffset: inside ? range.startOffset : 0,
    lastNodeId: inside ? idAt(range.endContainer) : '',
    lastOffset: inside ? range.endOffset : 0,
    firstRangeRect: { left, top, width, height, right: left + width, bottom: top + height },
  })
}

export default defineWidget({
  tag: 'selection',
  properties: { disableContextMenu: Boolean },
  lifetimes: {
    attached() {
      this.hear = () => {
        if (!this.designing) tell(this)
      }
      document.addEventListener('selectionchange', this.hear)
      this.host.addEventListener('contextmenu', (event) => {
        if (this.data.disableContextMenu) event.preventDefault()
      })
    },
    detached() {
      document.removeEventListener('selectionchange', this.hear)
    },
  },
})
