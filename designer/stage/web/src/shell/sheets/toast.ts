import type { PhoneRequest } from '../../protocol'
import { element, icon, leave } from '../dom'
import { ERROR, SPINNER, SUCCESS } from '../icons'

type Request = Extract<PhoneRequest, { type: 'toast' }>

const DRAWINGS = { success: SUCCESS, error: ERROR, loading: SPINNER }

/** The dark box in the middle: toast and loading share it, a new one takes the place of the old. */
export class Toast {
  #shown: HTMLElement | null = null
  #timer = 0

  constructor(
    private readonly layer: HTMLElement,
    private readonly url: (path: string) => string | null,
  ) {}

  /** `duration` in ms; 0 stays until `hide`. */
  show(request: Request): void {
    const leaving = this.#take()
    leaving?.remove()
    const box = element('div', 'box', ...this.#picture(request), element('p', 'text', request.title))
    const shown = element('div', 'toast', box)
    shown.classList.toggle('masking', request.mask)
    box.classList.toggle('plain', box.childElementCount === 1)
    if (leaving) shown.classList.add('at-once')
    this.layer.append(shown)
    this.#shown = shown
    if (request.duration > 0) this.#timer = window.setTimeout(() => this.hide(), request.duration)
  }

  hide(): void {
    const shown = this.#take()
    if (shown) leave(shown)
  }

  #take(): HTMLElement | null {
    clearTimeout(this.#timer)
    const shown = this.#shown
    this.#shown = null
    return shown
  }

  #picture(request: Request): Node[] {
    const url = this.url(request.image)
    if (url) {
      const image = element('img', 'image')
      image.src = url
      return [image]
    }
    return request.icon === 'none' ? [] : [icon(DRAWINGS[request.icon], request.icon === 'loading' ? 'spinner' : '')]
  }
}
