/** Counts what is seen of a page, to tell one that shows something from a blank one. */
import type { Content } from '../protocol'

const CONTROLS = 'wx-input, wx-textarea, wx-switch, wx-checkbox, wx-radio, wx-slider, wx-progress, wx-icon, wx-map, wx-camera, wx-editor, wx-picker-view, wx-web-view, wx-ad, [weft-unknown]'
const PICTURES = 'wx-image:not([weft-empty]), wx-cover-image, wx-canvas, wx-video, wx-live-player, wx-live-pusher'

/** A page that shows one thing may wait for all others. */
const SOMETHING = 2
/** How far the parts of a colour lie apart that is no grey. */
const SATURATED = 24

/** What is laid out and not hidden below `page`, however far it has to be scrolled; counting ends when there are `enough`. */
export function contentOf(page: HTMLElement, enough = Infinity): Content {
  const content = { texts: 0, pictures: 0, controls: 0 }
  for (const element of page.querySelectorAll<HTMLElement>('*')) {
    if (!isSeen(element)) continue
    if (element.matches(PICTURES) || hasPicture(element)) content.pictures += 1
    else if (element.matches(CONTROLS) || isColoured(element)) content.controls += 1
    if (hasText(element)) content.texts += 1
    if (content.texts + content.pictures + content.controls >= enough) break
  }
  return content
}

/** Whether a page shows hardly more than its background. */
export function isBlank(page: HTMLElement): boolean {
  const { texts, pictures, controls } = contentOf(page, SOMETHING)
  return texts + pictures + controls < SOMETHING
}

function isSeen(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}

/** A box of a colour of its own; white and grey ones are the ground on which others stand. */
function isColoured(element: HTMLElement): boolean {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
  return alpha > 0.1 && Math.max(red, green, blue) - Math.min(red, green, blue) > SATURATED && element.offsetHeight < window.innerHeight
}

function hasText(element: HTMLElement): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '')
}

/** A picture behind the content, or a glyph that only the style sheet brings. */
function hasPicture(element: HTMLElement): boolean {
  if (getComputedStyle(element).backgroundImage.startsWith('url(')) return true
  return ['::before', '::after'].some((part) => /[^\s"]/.test(getComputedStyle(element, part).content.replace(/^(none|normal)$/, '')))
}
