import type { TabBar as Look } from '../../protocol'
import { element, pressable } from '../dom'

type Item = Look['items'][number]

/** The app's tab bar. Icons are shown by URL; one that cannot be loaded leaves its room empty. */
export class TabBar {
  readonly element = element('div', 'tab-bar')

  constructor(
    private readonly pressed: (index: number) => void,
    private readonly url: (path: string) => string | null,
  ) {}

  show(look: Look): void {
    this.element.style.backgroundColor = look.background
    this.element.dataset['border'] = look.border
    this.element.replaceChildren(...look.items.map((item, index) => this.#tab(item, index, look)))
  }

  #tab(item: Item, index: number, look: Look): HTMLElement {
    const selected = index === look.selected
    const tab = pressable('tab', () => this.pressed(index), this.#picture(item, selected), element('span', 'text', item.text))
    tab.classList.toggle('selected', selected)
    tab.style.color = selected ? look.selectedColor : look.color
    return tab
  }

  #picture(item: Item, selected: boolean): HTMLElement {
    const picture = element('span', 'picture')
    const url = this.url(selected ? item.selectedIcon || item.icon : item.icon)
    if (url) picture.append(image(url))
    else picture.classList.add('empty')
    if (item.badge) picture.append(element('span', 'badge', item.badge))
    else if (item.dot) picture.append(element('span', 'badge dot'))
    return picture
  }
}

function image(url: string): HTMLImageElement {
  const made = element('img', '')
  made.addEventListener('error', () => (made.style.visibility = 'hidden'))
  made.draggable = false
  made.src = url
  return made
}
