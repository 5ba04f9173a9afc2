/** What an editor shows around a tapped picture: its size, a corner to drag, a button that takes it away. */
import type { EditorDocument } from './document'
import { unitsOf } from './contents'

interface Wanted {
  showImgSize?: boolean
  showImgToolbar?: boolean
  showImgResize?: boolean
  readOnly?: boolean
}

export class ImageTools {
  #image: HTMLImageElement | null = null

  constructor(private readonly element: HTMLElement, private readonly editor: EditorDocument) {}

  /** Shows what is wanted around a picture; nothing for null. */
  show(image: HTMLImageElement | null, { showImgSize, showImgToolbar, showImgResize, readOnly }: Wanted): void {
    this.#image = image
    const parts = image && !readOnly ? [showImgSize && this.#size(image), showImgToolbar && this.#toolbar(), showImgResize && this.#corner(image)].filter((part) => part instanceof Node) : []
    this.element.replaceChildren(...parts)
    this.element.classList.toggle('weft-shown', parts.length > 0)
    if (image && parts.length > 0) this.#place(image)
  }

  #place(image: HTMLImageElement): void {
    const around = this.element.offsetParent?.getBoundingClientRect()
    const box = image.getBoundingClientRect()
    Object.assign(this.element.style, {
      left: `${box.left - (around?.left ?? 0)}px`,
      top: `${box.top - (around?.top ?? 0)}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    })
  }

  #size(image: HTMLImageElement): HTMLElement {
    return part('weft-image-size', `${Math.round(image.offsetWidth)} × ${Math.round(image.offsetHeight)}`)
  }

  #toolbar(): HTMLElement {
    const button = part('weft-image-remove', '删除')
    button.addEventListener('click', () => {
      const index = this.#index()
      if (index >= 0) this.editor.replace({ index, length: 1 }, [])
    })
    return button
  }

  #corner(image: HTMLImageElement): HTMLElement {
    const corner = part('weft-image-corner', '')
    corner.addEventListener('pointerdown', (down) => {
      down.preventDefault()
      corner.setPointerCapture(down.pointerId)
      const width = image.offsetWidth
      const pull = (move: PointerEvent): void => {
        image.setAttribute('width', String(Math.max(16, Math.round(width + move.clientX - down.clientX))))
        image.removeAttribute('height')
        this.#place(image)
      }
      corner.addEventListener('pointermove', pull)
      corner.addEventListener('pointerup', () => {
        corner.removeEventListener('pointermove', pull)
        this.editor.readTyped()
      }, { once: true })
    })
    return corner
  }

  /** Where the picture is in the content, -1 when it is gone. */
  #index(): number {
    const nth = this.#image ? [...this.editor.element.querySelectorAll('img')].indexOf(this.#image) : -1
    const places = unitsOf(this.editor.ops).flatMap(({ insert }, index) => (typeof insert === 'object' && 'image' in insert ? [index] : []))
    return places[nth] ?? -1
  }
}

function part(name: string, text: string): HTMLElement {
  const element = document.createElement('div')
  element.className = name
  element.textContent = text
  return element
}
