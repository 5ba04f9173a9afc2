import type { PhoneRequest } from '../../protocol'
import { BACK, HOME, SPINNER } from '../icons'
import { element, icon, pressable } from '../dom'

export type NavigationBarLook = Extract<PhoneRequest, { type: 'navigationBar' }>

/** Title and buttons of a page. The capsule is not part of it: it floats above pages without a navigation bar as well. */
export class NavigationBar {
  readonly element = element('div', 'navigation-bar')
  readonly #buttons = element('div', 'buttons')
  readonly #spinner = icon(SPINNER, 'spinner')
  readonly #text = element('span', 'text')

  constructor(
    private readonly pressed: { back(): void; home(): void },
  ) {
    this.element.append(this.#buttons, element('div', 'title', this.#spinner, this.#text))
  }

  show(look: NavigationBarLook): void {
    this.#text.textContent = look.title
    this.#spinner.style.display = look.loading ? '' : 'none'
    const back = look.back ? [pressable('back', this.pressed.back, icon(BACK))] : []
    const home = look.home ? [pressable('home', this.pressed.home, icon(HOME))] : []
    this.#buttons.replaceChildren(...back, ...home)
  }
}
