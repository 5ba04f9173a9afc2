/** Counts what is seen of a page, to tell one that shows something from a blank one. */
import type { Content } from '../protocol'

const CONTROLS = 'wx-input, wx-textarea, wx-switch, wx-checkbox, wx-radio, wx-slider, wx-progress, wx-icon, wx-map, wx-camera, wx-editor, wx-picker-view, wx-web-view, wx-ad, [weft-unknown]'
const PICTURES = 'wx-image:not([weft-empty]), wx-cover-image, wx-canvas, wx-video, wx-live-player, wx-live-pusher'

/** What is laid out and not hidden below `page`, however far it has to be scrolled. */
export function contentOf(page: HTMLElement): Content {
  const content = { texts: 0, pictures: 0, controls: 0 }
  for (const element of page.querySelectorAll<HTMLElement>('*')) {
    if (!isSeen(element)) continue
    if (element.matches(PICTURES) || hasPicture(element)) content.pictures += 1
    else if (element.matches(CONTROLS)) content.controls += 1
    if (hasText(element)) content.texts += 1
  }
  return content
}

function isSeen(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}

function hasText(element: HTMLElement): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '')
}

/** A picture behind the content, or a glyph that only the style sheet brings. */
function hasPicture(element: HTMLElement): boolean {
  if (getComputedStyle(element).backgroundImage.startsWith('url(')) return true
  return ['::before', '::after'].some((part) => /[^\s"]/.test(getComputedStyle(element, part).content.replace(/^(none|normal)$/, '')))
}
