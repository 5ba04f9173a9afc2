import type { PhoneAnswer, PhoneRequest } from '../../protocol'
import { element, leave, pressable } from '../dom'
import { Wheel } from './wheel'

type Request = Extract<PhoneRequest, { type: 'picker' }>
type Columns = { columns: string[][]; value: number[] }

/** A sheet with one wheel a column; answers the chosen indices, null when cancelled. */
export class Picker {
  readonly #mask = element('div', 'mask bottom')
  readonly #body = element('div', 'wheels')
  readonly #id: number
  #wheels: Wheel[] = []

  constructor(
    layer: HTMLElement,
    request: Request,
    words: { cancel: string; confirm: string },
    private readonly answer: (message: PhoneAnswer) => void,
  ) {
    this.#id = request.id
    const cancel = pressable('cancel', () => this.#close(null), words.cancel)
    const confirm = pressable('confirm', () => this.#close(this.#wheels.map((wheel) => wheel.settle())), words.confirm)
    const header = element('div', 'header', cancel, element('span', 'title', request.title), confirm)
    this.#mask.append(element('div', 'sheet picker', header, this.#body))
    this.#mask.addEventListener('click', (event) => event.target === this.#mask && this.#close(null))
    layer.append(this.#mask)
    this.setColumns(request)
  }

  /** Changes what the wheels hold; wheels that stay keep their place on the screen. */
  setColumns({ columns, value }: Columns): void {
    this.#wheels = columns.map((_, index) => this.#wheels[index] ?? new Wheel((chosen) => this.#turned(index, chosen)))
    columns.forEach((texts, index) => this.#wheels[index]!.setTexts(texts, value[index] ?? 0))
    const band = element('div', 'band')
    this.#body.replaceChildren(band, ...this.#wheels.map((wheel) => wheel.element))
  }

  #turned(column: number, value: number): void {
    this.answer({ type: 'pickerColumn', id: this.#id, column, value })
  }

  #close(value: number[] | null): void {
    leave(this.#mask)
    this.answer({ type: 'answer', id: this.#id, value })
  }
}
