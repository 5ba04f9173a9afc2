/** Draws what stands for pictures that cannot be reached on the canvas: the box, with the file's name and the size where there is room. */
import { lostPicture, nameOf } from '../language/lost-picture'

const MARK = 'weft-lost'
/** Elements that know themselves that their picture failed. */
const FAILED = 'wx-image[weft-failed], wx-cover-image[weft-failed]'
const ADDRESS = /url\("([^"]+)"\)/
/** How long in ms the page must stand before it is looked through. */
const REST_MS = 250
/** How long in ms an address may take; those of the network are refused at once. */
const PATIENCE_MS = 500

export class LostPictures {
  /** Whether a background can be reached, by address. */
  readonly #reached = new Map<string, boolean>()
  readonly #tries = new Map<string, Promise<void>>()
  /** What marked elements were like; one that is like that still lacks its picture. */
  readonly #marked = new WeakMap<Element, string>()
  readonly #sheet = document.head.appendChild(document.createElement('style'))
  #rules = new Map<string, string>()
  #timer = 0

  constructor(private readonly designing: () => boolean) {}

  /** Looks through the page once nothing changes. */
  request(page: HTMLElement): void {
    if (!this.designing()) return
    window.clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.find(page), REST_MS)
  }

  /** Marks every box whose picture cannot be reached; returns when all addresses were tried, or some do not end. */
  async find(page: HTMLElement): Promise<void> {
    window.clearTimeout(this.#timer)
    if (!this.designing()) return
    this.#look(page)
    if (this.#tries.size === 0) return
    await Promise.race([Promise.all(this.#tries.values()), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
    if (this.designing()) this.#look(page)
  }

  /** Shows pages as a phone does. */
  stop(page: HTMLElement): void {
    window.clearTimeout(this.#timer)
    for (const element of page.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK)
    this.#rules.clear()
    this.#sheet.textContent = ''
  }

  #look(page: HTMLElement): void {
    const known = this.#rules.size
    for (const element of page.querySelectorAll<HTMLElement>('*')) {
      const address = this.#lost(element)
      if (address === null) continue
      this.#marked.set(element, likeness(element))
      const key = this.#rule(element, address)
      if (element.getAttribute(MARK) !== key) element.setAttribute(MARK, key)
    }
    if (this.#rules.size > known) this.#sheet.textContent = [...this.#rules.values()].join('\n')
  }

  /** The address of the picture that an element lacks and for which nothing stands yet. */
  #lost(element: HTMLElement): string | null {
    if (element.hasAttribute(MARK)) {
      if (this.#marked.get(element) === likeness(element)) return null
      element.removeAttribute(MARK)
    }
    if (element.matches(FAILED)) return element.querySelector('img')?.src ?? ''
    const address = ADDRESS.exec(getComputedStyle(element).backgroundImage)?.[1]
    if (address === undefined || address.startsWith('data:')) return null
    if (!this.#reached.has(address)) this.#try(address)
    return this.#reached.get(address) === false ? address : null
  }

  #try(address: string): void {
    if (this.#tries.has(address)) return
    const picture = new Image()
    const tried = new Promise<void>((resolve) => {
      const end = (reached: boolean): void => {
        this.#reached.set(address, reached)
        this.#tries.delete(address)
        resolve()
      }
      picture.onload = () => end(true)
      picture.onerror = () => end(false)
    })
    this.#tries.set(address, tried)
    picture.src = address
  }

  #rule(element: HTMLElement, address: string): string {
    const [width, height] = [element.offsetWidth, element.offsetHeight]
    // A label behind a text would make both unreadable.
    const name = element.matches(FAILED) || element.textContent?.trim() === '' ? nameOf(address) : null
    const key = [width, height, ...(name === null ? [] : [name])].join('-')
    const drawing = encodeURIComponent(lostPicture(name, width, height)).replaceAll("'", '%27')
    if (!this.#rules.has(key)) this.#rules.set(key, `[${MARK}="${CSS.escape(key)}"] { background: url("data:image/svg+xml,${drawing}") 0 0 / 100% 100% no-repeat !important; }`)
    return key
  }
}

/** What decides which picture an element shows, and the size of its box. */
function likeness(element: HTMLElement): string {
  const source = element.hasAttribute('weft-failed') ? element.querySelector('img')?.src : ''
  return [element.className, element.style.cssText, element.offsetWidth, element.offsetHeight, source, element.matches(FAILED)].join('|')
}
