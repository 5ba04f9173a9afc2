import { element, leave } from '../dom'

/** Shows pictures on black, one at a time: a click closes, dragging sideways or the arrow keys turn over. */
export function preview(layer: HTMLElement, urls: string[], current: number): void {
  if (urls.length === 0) return
  const shown = element('div', 'preview')
  const track = element('div', 'track', ...urls.map(page))
  const count = element('span', 'count')
  let index = Math.max(0, Math.min(urls.length - 1, current))
  const turn = (to: number): void => {
    index = Math.max(0, Math.min(urls.length - 1, to))
    track.style.transform = `translateX(${-100 * index}%)`
    count.textContent = urls.length > 1 ? `${index + 1} / ${urls.length}` : ''
  }
  let start = 0
  shown.addEventListener('pointerdown', (event) => (start = event.clientX))
  shown.addEventListener('pointerup', (event) => {
    const moved = event.clientX - start
    if (Math.abs(moved) < 8) leave(shown)
    else turn(index - Math.sign(moved))
  })
  shown.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave(shown)
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') turn(index + (event.key === 'ArrowLeft' ? -1 : 1))
  })
  shown.append(track, count)
  shown.tabIndex = -1
  layer.append(shown)
  turn(index)
  shown.focus()
}

function page(url: string): HTMLElement {
  const image = element('img', '')
  image.addEventListener('error', () => image.replaceWith(element('span', 'broken', '?')))
  image.draggable = false
  image.src = url
  return element('div', 'sheet-of-one', image)
}
