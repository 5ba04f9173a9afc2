/** Comments that fly over a video. */

export interface Words {
  text?: unknown
  color?: unknown
  /** Seconds of the video at which it begins. */
  time?: unknown
}

const LINES = 4
const LINE_PX = 24
/** Comments further back than this many seconds are those that a jump has left out. */
const LATE = 1.5

export class Danmu {
  #last = 0
  #line = 0

  constructor(private readonly layer: () => HTMLElement) {}

  /** The video stands at `seconds`: sends what has become due since the last call. */
  at(seconds: number, list: unknown): void {
    const from = seconds < this.#last || seconds - this.#last > LATE ? seconds - 0.5 : this.#last
    for (const words of Array.isArray(list) ? (list as Words[]) : []) {
      const time = Number(words?.time)
      if (time > from && time <= seconds) this.send(words)
    }
    this.#last = seconds
  }

  send({ text, color }: Words): void {
    const line = document.createElement('div')
    line.textContent = String(text ?? '')
    line.style.cssText = `top: ${(this.#line % LINES) * LINE_PX + 6}px`
    line.style.color = String(color ?? '#ffffff')
    line.addEventListener('animationend', () => line.remove())
    this.#line += 1
    this.layer().append(line)
  }
}
