import type { PhoneRequest } from '../../protocol'
import { element, leave, pressable } from '../dom'

type Request = Extract<PhoneRequest, { type: 'actionSheet' }>

/** Opens a sheet of choices; answers the index of one, null when cancelled. */
export function actionSheet(layer: HTMLElement, request: Request, words: { cancel: string }, answer: (value: number | null) => void): void {
  const mask = element('div', 'mask bottom')
  const close = (value: number | null) => (): void => {
    leave(mask)
    answer(value)
  }
  const title = request.title ? [element('p', 'title', request.title)] : []
  const items = request.items.map((text, index) => {
    const item = pressable('item', close(index), text)
    if (request.color.toLowerCase() !== '#000000') item.style.color = request.color
    return item
  })
  mask.append(element('div', 'sheet actions', ...title, ...items, element('div', 'gap'), pressable('item', close(null), words.cancel)))
  mask.addEventListener('click', (event) => event.target === mask && close(null)())
  layer.append(mask)
}
