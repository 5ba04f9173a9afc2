/** The frame that runs an app: another origin, sandboxed, spoken to by postMessage alone. */

/** `scheme://host` of an URL. URL.origin is "null" for schemes of our own. */
export function originOf(url: string): string {
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(url)?.[0]
  if (!origin) throw new Error(`Not an URL with a host: ${url}`)
  return origin
}

export class AppFrame {
  readonly element: HTMLIFrameElement
  readonly origin: string
  readonly #receive: (message: unknown) => void

  /** Loads `url` at once; `receive` gets what the frame posts, from this very frame and origin only. */
  constructor(url: string, receive: (message: unknown) => void) {
    this.origin = originOf(url)
    this.#receive = receive
    this.element = document.createElement('iframe')
    this.element.className = 'page'
    this.element.setAttribute('sandbox', 'allow-scripts allow-same-origin')
    this.element.src = url
    window.addEventListener('message', this.#onMessage)
  }

  post(message: unknown): void {
    this.element.contentWindow?.postMessage(message, this.origin)
  }

  /** Ends the app. */
  remove(): void {
    window.removeEventListener('message', this.#onMessage)
    this.element.remove()
  }

  readonly #onMessage = (event: MessageEvent): void => {
    if (event.source === this.element.contentWindow && event.origin === this.origin) this.#receive(event.data)
  }
}
