import type { PhoneRequest } from '../../protocol'
import { element, leave, pressable } from '../dom'

type Request = Extract<PhoneRequest, { type: 'modal' }>

/** What a modal answers; `content` is what was typed, null when it is not editable. */
export interface ModalAnswer {
  confirm: boolean
  content: string | null
}

/** Opens a dialog with one or two buttons and, when editable, a field. */
export function modal(layer: HTMLElement, request: Request, answer: (value: ModalAnswer) => void): void {
  const field = request.editable ? editor(request) : null
  const text = field ?? element('p', 'content', request.content)
  const mask = element('div', 'mask modal')
  const close = (confirm: boolean) => (): void => {
    leave(mask)
    answer({ confirm, content: field ? field.value : null })
  }
  const cancel = request.showCancel ? [button(request.cancelText, request.cancelColor, 'cancel', close(false))] : []
  const confirm = button(request.confirmText, request.confirmColor, 'confirm', close(true))
  const title = request.title ? [element('h1', 'title', request.title)] : []
  const body = element('div', 'body', ...title, ...(field || request.content ? [text] : []))
  mask.append(element('div', 'dialog', body, element('div', 'buttons', ...cancel, confirm)))
  layer.append(mask)
  field?.focus()
}

function editor(request: Request): HTMLTextAreaElement {
  const field = element('textarea', 'editor')
  field.placeholder = request.placeholder
  field.value = request.content
  field.rows = 2
  return field
}

/** WeChat's own black and blue give way to the dark theme; other colours are the project's wish. */
function button(text: string, color: string, kind: string, pressed: () => void): HTMLElement {
  const made = pressable(kind, pressed, text)
  if (!['#000000', '#576b95'].includes(color.toLowerCase())) made.style.color = color
  return made
}
