import { asynchronousArea, type Area, type Phone } from './area'
import { Failure } from '../answers'

/** Setters of the old canvas context by the property of CanvasRenderingContext2D that they set. */
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
  ...['arc', 'arcTo', 'beginPath', 'bezierCurveTo', 'clearRect', 'clip', 'closePath', 'fill', 'fillRect', 'fillText', 'lineTo', 'moveTo', 'quadraticCurveTo'],
  ...['rect', 'restore', 'rotate', 'save', 'scale', 'setLineDash', 'setTransform', 'stroke', 'strokeRect', 'strokeText', 'transform', 'translate'],
]

/** CanvasRenderingContext2D, called by the names of METHODS. */
type Context = Record<string, any>
type Drawing = (context: Context) => void

/** The canvas interfaces from before canvas nodes: wx.createCanvasContext, the still older wx.createContext, and what belongs to them. */
export function canvasArea(phone: Phone): Area {
  const { host } = phone
  const canvas = (id: unknown, component?: unknown): HTMLCanvasElement => {
    const found = host.nativeElement(String(id), component)
    if (found instanceof HTMLCanvasElement) return found
    throw new Failure('canvas is empty')
  }
  return {
    createCanvasContext: (id: string, component?: unknown) => new CanvasContext(phone, id, component),
    createContext: () => new CanvasContext(phone, '', null),
    drawCanvas: ({ canvasId, actions = [], reserve }: { canvasId?: unknown; actions?: Drawing[]; reserve?: boolean }) => {
      const found = host.nativeElement(String(canvasId), null)
      if (found instanceof HTMLCanvasElement) paint(found, actions, reserve === true)
    },
    createOffscreenCanvas: (options: { width?: number; height?: number } = {}) => offscreen(options.width ?? 300, options.height ?? 150),
    canvasToTempFilePath: (options: Record<string, unknown>, component?: unknown) => {
      const shot = (): object => ({ tempFilePath: picture(options['canvas'] ?? canvas(options['canvasId'], component), options) })
      return asynchronousArea(host, { canvasToTempFilePath: shot })['canvasToTempFilePath']!(options)
    },
    ...asynchronousArea(host, {
      canvasGetImageData: ({ canvasId, x = 0, y = 0, width, height }) => {
        const data = canvas(canvasId).getContext('2d')!.getImageData(x, y, width, height)
        return { data: data.data, width, height }
      },
      canvasPutImageData: ({ canvasId, data, x = 0, y = 0, width }) => canvas(canvasId).getContext('2d')!.putImageData(new ImageData(data, width), x, y),
    }),
  }
}

function offscreen(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height, createImage: () => new Image() })
  return canvas
}

/** A picture of a canvas as a data URL: there are no temporary files. */
function picture(canvas: unknown, options: Record<string, unknown>): string {
  const element = canvas instanceof HTMLCanvasElement ? canvas : (canvas as { canvas?: unknown }).canvas
  if (!(element instanceof HTMLCanvasElement)) throw new Failure('canvas is empty')
  return element.toDataURL(options['fileType'] === 'jpg' ? 'image/jpeg' : 'image/png', Number(options['quality']) || 1)
}

/** Collects drawing until `draw`, as WeChat's context does; without its canvas on the page it draws nothing. */
class CanvasContext {
  [name: string]: unknown
  readonly #phone: Phone
  readonly #id: string
  readonly #component: unknown
  #drawings: Drawing[] = []

  constructor(phone: Phone, id: string, component: unknown) {
    this.#phone = phone
    this.#id = id
    this.#component = component
    for (const name of METHODS) this[name] = (...values: unknown[]) => this.#add((context) => context[name](...values))
    for (const [name, property] of Object.entries(SETTERS)) this[name] = (value: unknown) => this.#set(property, value)
    for (const property of PROPERTIES) this.#defineProperty(property)
  }

  setFontSize(size: number): void {
    this.#set('font', `${size}px sans-serif`)
  }

  setTextBaseline(baseline: string): void {
    this.#set('textBaseline', baseline === 'normal' ? 'alphabetic' : baseline)
  }

  setShadow(x: number, y: number, blur: number, color: string): void {
    this.#add((context) => Object.assign(context, { shadowOffsetX: x, shadowOffsetY: y, shadowBlur: blur, shadowColor: color }))
  }

  drawImage(image: string | CanvasImageSource, ...place: number[]): void {
    if (typeof image !== 'string') return this.#add((context) => context['drawImage'](image, ...place))
    const loaded = new Image()
    loaded.src = this.#phone.host.asset(image)
    this.#add((context) => {
      if (loaded.complete && loaded.naturalWidth) context['drawImage'](loaded, ...place)
      else loaded.addEventListener('load', () => context['drawImage'](loaded, ...place))
    })
  }

  measureText(text: string): TextMetrics {
    return this.#scratch().measureText(text)
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasGradient {
    return this.#scratch().createLinearGradient(x0, y0, x1, y1)
  }

  createCircularGradient(x: number, y: number, radius: number): CanvasGradient {
    return this.#scratch().createRadialGradient(x, y, 0, x, y, radius)
  }

  /** Draws what was collected; without `reserve` on an empty canvas. */
  draw(reserve?: unknown, drawn?: unknown): void {
    const found = this.#phone.host.nativeElement(this.#id, this.#component)
    const drawings = this.getActions()
    if (found instanceof HTMLCanvasElement) paint(found, drawings, reserve === true)
    const callback = typeof reserve === 'function' ? reserve : drawn
    if (typeof callback === 'function') setTimeout(() => this.#phone.host.guard(callback as () => void), 0)
  }

  /** What was collected, for wx.drawCanvas; the context begins anew. */
  getActions(): Drawing[] {
    const drawings = this.#drawings
    this.#drawings = []
    return drawings
  }

  #scratch(): CanvasRenderingContext2D {
    return document.createElement('canvas').getContext('2d')!
  }

  #add(drawing: Drawing): void {
    this.#drawings.push(drawing)
  }

  #set(property: string, value: unknown): void {
    this.#add((context) => Object.assign(context, { [property]: value }))
  }

  #defineProperty(property: string): void {
    let held: unknown = ''
    const set = (value: unknown): void => {
      held = value
      this.#set(property, value)
    }
    Object.defineProperty(this, property, { enumerable: true, get: () => held, set })
  }
}

function paint(canvas: HTMLCanvasElement, drawings: Drawing[], reserve: boolean): void {
  const context = canvas.getContext('2d') as Context | null
  if (!context) return
  if (!reserve) context['clearRect'](0, 0, canvas.width, canvas.height)
  context['save']()
  for (const drawing of drawings) drawing(context)
  context['restore']()
}
