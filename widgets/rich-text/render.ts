/** Nodes of a rich-text as DOM: only the tags and attributes that WeChat trusts, so nothing in it can run. */
import { styleInPixels } from '@stage/behaviors/length'
import type { WidgetInstance } from '@stage/widget'
import { spacedText } from '../text/characters'
import type { RichNode } from './nodes'
import trusted from './tags.json'

const TAGS: Record<string, string[]> = trusted.tags
const EVERYWHERE = new Set(trusted.attributes)
const ENTITIES = document.createElement('textarea')

/** The DOM nodes for `nodes`; an unknown tag is dropped with all it holds. */
export function render(nodes: RichNode[], widget: WidgetInstance): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'text') return [document.createTextNode(spacedText(decoded(String(node.text ?? '')), widget.data['space']))]
    const tag = String(node.name ?? '').toLowerCase()
    const own = TAGS[tag]
    if (!own) return []
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(node.attrs ?? {})) {
      const attribute = name.toLowerCase()
      if (EVERYWHERE.has(attribute) || own.includes(attribute)) setAttribute(element, attribute, String(value ?? ''), widget)
    }
    element.append(...render(Array.isArray(node.children) ? node.children : [], widget))
    return [element]
  })
}

function setAttribute(element: HTMLElement, name: string, value: string, widget: WidgetInstance): void {
  if (name === 'class') element.className = widget.scopedClass(value)
  else if (name === 'style') element.style.cssText = styleInPixels(widget.phone, value)
  else if (name === 'src') element.setAttribute('src', widget.asset(value))
  else element.setAttribute(name, value)
}

/** Texts of node arrays may hold entities (WeChat, "rich-text", text nodes). */
function decoded(text: string): string {
  if (!text.includes('&')) return text
  ENTITIES.innerHTML = text.replace(/</g, '&lt;')
  return ENTITIES.value
}
