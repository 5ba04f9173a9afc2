/** Everything that opens above a page: one toast at most, and dialogs that lie above each other. */
import type { PhoneAnswer, PhoneRequest } from '../../protocol'
import { OpenDialog } from '../dialogs/dialog'
import type { Screen } from '../screen'
import { shake } from '../shake'
import { words } from '../words'
import { actionSheet } from './action-sheet'
import { modal } from './modal'
import { Picker } from './picker'
import { preview } from './preview'
import { Toast } from './toast'

export type SheetRequest = Exclude<PhoneRequest, { type: 'navigationBar' } | { type: 'tabBar' } | { type: 'keyboard' } | { type: 'room' }>

/** Dialogs that may lie above each other; more are cancelled at once, so that an app that asks without end cannot fill the shell. */
const MOST_OPEN = 20

export class Sheets {
  readonly #toast: Toast
  #picker: Picker | null = null

  constructor(
    private readonly screen: Screen,
    private readonly answer: (message: PhoneAnswer) => void,
    private readonly url: (path: string) => string | null,
  ) {
    this.#toast = new Toast(screen.layer, url)
  }

  show(request: SheetRequest): void {
    const { layer } = this.screen
    const language = words(this.screen.device.language)
    const answered = (id: number) => (value: unknown) => this.answer({ type: 'answer', id, value })
    if ('id' in request && request.type !== 'pickerColumns' && layer.childElementCount >= MOST_OPEN) return answered(request.id)(null)
    switch (request.type) {
      case 'toast':
        return this.#toast.show(request)
      case 'hideToast':
        return this.#toast.hide()
      case 'modal':
        return modal(layer, request, answered(request.id))
      case 'actionSheet':
        return actionSheet(layer, request, language, answered(request.id))
      case 'picker':
        this.#picker = new Picker(layer, request, language, this.answer)
        return
      case 'pickerColumns':
        return this.#picker?.setColumns(request)
      case 'preview':
        return preview(layer, request.urls.flatMap((path) => this.url(path) ?? []), request.current)
      case 'dialog':
        new OpenDialog(layer, request.dialog, { words: language, url: this.url, answer: answered(request.id) })
        return
      case 'shake':
        return shake(this.screen.element, request.duration)
      case 'dismiss':
        return this.#dismiss()
    }
  }

  #dismiss(): void {
    this.#toast.hide()
    this.#picker = null
    this.screen.layer.replaceChildren()
  }
}
