/** The context from before canvas nodes: it collects drawing until `draw`. */
import type { Phone } from './area'

/** Setters by the property of CanvasRenderingContext2D that they set. */
const SETTERS: Record<string, string> = {
  setFillStyle: 'fillStyle',
  setStrokeStyle: 'strokeStyle',
  setGlobalAlpha: 'globalAlpha',
  setLineCap: 'lineCap',
  setLineJoin: 'lineJoin',
  setLineWidth: 'lineWidth',
  setMiterLimit: 'miterLimit',
  setTextAlign: 'textAlign',
}
const PROPERTIES = [
  ...['fillStyle', 'strokeStyle', 'globalAlpha', 'globalCompositeOperation', 'lineCap', 'lineDashOffset', 'lineJoin', 'lineWidth', 'miterLimit'],
  ...['font', 'textAlign', 'textBaseline', 'shadowBlur', 'shadowColor', 'shadowOffsetX', 'shadowOffsetY'],
]
const METHODS = [
  ...['arc', 'arcTo', 'beginPath', 'bezierCurveTo', 'clearRect', 'clip', 'closePath', 'ellipse', 'fill', 'fillRect', 'fillText', 'lineTo', 'moveTo', 'quadraticCurveTo'],
  ...['rect', 'restore', 'rotate', 'save', 'scale', 'setTransform', 'stroke', 'strokeRect', 'strokeText', 'transform', 'translate'],
]
const FONT_SIZE = /\d+(?:\.\d+)?px/

/** CanvasRenderingContext2D, called by the names of METHODS. */
type Context = Record<string, any>
export type Drawing = (context: Context) => void

/** A pattern is made when it is drawn: its picture has to be there. */
class Pattern {
  constructor(readonly image: HTMLImageElement, readonly repetition: string) {}
}

/** Without its canvas on the page it draws nothing. */
export class CanvasContext {
  [name: string]: unknown
  #drawings: Drawing[] = []
  #pictures: Promise<unknown>[] = []
  #drawn: Promise<unknown> = Promise.resolve()
  #font = '10px sans-serif'
  readonly #phone: Phone
  readonly #canvas: () => HTMLCanvasElement | null

  constructor(phone: Phone, canvas: () => HTMLCanvasElement | null) {
    this.#phone = phone
    this.#canvas = canvas
    for (const name of METHODS) this[name] = (...values: unknown[]) => this.#add((context) => context[name](...values))
    for (const [name, property] of Object.entries(SETTERS)) this[name] = (value: unknown) => void (this[property] = value)
    for (const property of PROPERTIES) this.#defineProperty(property)
  }

  setFontSize(size: number): void {
    this['font'] = this.#font.replace(FONT_SIZE, `${size}px`)
  }

  setTextBaseline(baseline: string): void {
    this['textBaseline'] = baseline === 'normal' ? 'alphabetic' : baseline
  }

  setLineDash(pattern: unknown, offset = 0): void {
    const dashes = Array.isArray(pattern) ? pattern.map(Number) : []
    this.#add((context) => {
      context['setLineDash'](dashes)
      context['lineDashOffset'] = Number(offset) || 0
    })
  }

  setShadow(x: number, y: number, blur: number, color: string): void {
    this.#add((context) => Object.assign(context, { shadowOffsetX: x, shadowOffsetY: y, shadowBlur: blur, shadowColor: color }))
  }

  drawImage(image: string | CanvasImageSource, ...place: number[]): void {
    if (typeof image !== 'string') return this.#add((context) => context['drawImage'](image, ...place))
    const loaded = this.#load(image)
    this.#add((context) => {
      if (loaded.naturalWidth > 0) context['drawImage'](loaded, ...place)
    })
  }

  createPattern(image: string, repetition: string): unknown {
    return new Pattern(this.#load(String(image)), repetition)
  }

  measureText(text: string): TextMetrics {
    const context = scratch()
    context.font = this.#font
    return context.measureText(text)
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasGradient {
    return scratch().createLinearGradient(x0, y0, x1, y1)
  }

  createCircularGradient(x: number, y: number, radius: number): CanvasGradient {
    return scratch().createRadialGradient(x, y, 0, x, y, radius)
  }

  clearActions(): void {
    this.#drawings = []
  }

  /** Draws what was collected, after its pictures are there and after what was drawn before; without `reserve` on an empty canvas. */
  draw(reserve?: unknown, drawn?: unknown): void {
    const pictures = Promise.all(this.#pictures)
    this.#pictures = []
    const drawings = this.getActions()
    const callback = typeof reserve === 'function' ? reserve : drawn
    this.#drawn = this.#drawn.then(() => pictures).then(() => {
      const canvas = this.#canvas()
      if (canvas) this.#phone.host.guard(() => paint(canvas, drawings, reserve === true))
      if (typeof callback === 'function') setTimeout(() => this.#phone.host.guard(callback as () => void), 0)
    })
  }

  /** What was collected, for wx.drawCanvas; the context begins anew. */
  getActions(): Drawing[] {
    const drawings = this.#drawings
    this.#drawings = []
    return drawings
  }

  /** A picture that cannot be loaded is left out. */
  #load(path: string): HTMLImageElement {
    const image = new Image()
    image.src = this.#phone.host.asset(path)
    this.#pictures.push(image.decode().catch(() => undefined))
    return image
  }

  #add(drawing: Drawing): void {
    this.#drawings.push(drawing)
  }

  #defineProperty(property: string): void {
    let held: unknown = ''
    const set = (value: unknown): void => {
      held = value
      if (property === 'font') this.#font = String(value)
      this.#add((context) => {
        context[property] = value instanceof Pattern ? context['createPattern'](value.image, value.repetition) : value
      })
    }
    Object.defineProperty(this, property, { enumerable: true, get: () => held, set })
  }
}

function scratch(): CanvasRenderingContext2D {
  return document.createElement('canvas').getContext('2d')!
}

export function paint(canvas: HTMLCanvasElement, drawings: Drawing[], reserve: boolean): void {
  const context = canvas.getContext('2d') as Context | null
  if (!context) return
  if (!reserve) context['clearRect'](0, 0, canvas.width, canvas.height)
  context['save']()
  for (const drawing of drawings) drawing(context)
  context['restore']()
}
