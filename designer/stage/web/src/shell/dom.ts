/** Builds elements of the phone: always by text nodes, never by markup that the project wrote. */

/** An element with a class and children; strings become text. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  made.className = className
  made.append(...children)
  return made
}

/** A button of the phone that calls `pressed` on a click. */
export function pressable(className: string, pressed: () => void, ...children: (Node | string)[]): HTMLButtonElement {
  const button = element('button', className, ...children)
  button.type = 'button'
  button.addEventListener('click', pressed)
  return button
}

/** A drawing of icons.ts. */
export function icon(markup: string, className = ''): SVGElement {
  const holder = document.createElement('template')
  holder.innerHTML = markup
  const drawing = holder.content.firstElementChild as SVGElement
  if (className) drawing.setAttribute('class', className)
  return drawing
}

/** Lets an element leave with its CSS transition (class `leaving`), then removes it. */
export function leave(leaving: HTMLElement): void {
  leaving.classList.add('leaving')
  leaving.inert = true
  setTimeout(() => leaving.remove(), 260)
}
