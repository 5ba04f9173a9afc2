import { asCanvasNode, pictureOf } from '../../behaviors/canvas-node'
import type { Area, Phone } from './area'
import { asynchronous, Failure } from '../answers'
import { CanvasContext, paint, type Drawing } from './canvas-context'

/** The canvas interfaces from before canvas nodes: wx.createCanvasContext, the still older wx.createContext, and what belongs to them. */
export function canvasArea(phone: Phone): Area {
  const { host } = phone
  const find = (id: unknown, component?: unknown): HTMLCanvasElement | null => host.widget('canvas', String(id), component)?.part<HTMLCanvasElement>('canvas') ?? null
  const context = (id: unknown, component?: unknown): CanvasRenderingContext2D => {
    const found = find(id, component)?.getContext('2d')
    if (!found) throw new Failure('canvas is empty')
    return found
  }
  /** These take the component behind the options. */
  const works: Record<string, (options: Record<string, any>, component: unknown) => unknown> = {
    async canvasToTempFilePath(options, component) {
      // What was asked to be drawn just before is on the canvas by then.
      await new Promise((resolve) => setTimeout(resolve, 0))
      const { bytes, extension } = await pictureOf(elementOf(options['canvas']) ?? context(options['canvasId'], component).canvas, options)
      return { tempFilePath: phone.sandbox.addTemporary(bytes, extension) }
    },
    canvasGetImageData({ canvasId, x = 0, y = 0, width, height }, component) {
      return { data: context(canvasId, component).getImageData(x, y, width, height).data, width, height }
    },
    canvasPutImageData: ({ canvasId, data, x = 0, y = 0, width }, component) => context(canvasId, component).putImageData(new ImageData(data, width), x, y),
  }
  const calls = Object.entries(works).map(([name, work]) => {
    return [name, (options?: unknown, component?: unknown) => asynchronous(host, name, (given) => work(given, component))(options)] as const
  })
  return {
    ...Object.fromEntries(calls),
    createCanvasContext: (id: string, component?: unknown) => new CanvasContext(phone, () => find(id, component)),
    createContext: () => new CanvasContext(phone, () => null),
    drawCanvas: ({ canvasId, actions = [], reserve }: { canvasId?: unknown; actions?: Drawing[]; reserve?: boolean }) => {
      const found = find(canvasId)
      if (found) paint(found, actions, reserve === true)
    },
    createOffscreenCanvas: (...given: unknown[]) => offscreen(phone, given),
  }
}

/** `{type, width, height}`, or width and height alone. */
function offscreen({ host }: Phone, given: unknown[]): HTMLCanvasElement {
  const [first, second] = given
  const { width, height } = typeof first === 'object' && first !== null ? (first as Record<string, unknown>) : { width: first, height: second }
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: Number(width) || 300, height: Number(height) || 150 })
  return asCanvasNode(canvas, (path) => host.asset(path))
}

/** A canvas node, or the object that holds one. */
function elementOf(canvas: unknown): HTMLCanvasElement | null {
  const element = canvas instanceof HTMLCanvasElement ? canvas : (canvas as { canvas?: unknown } | undefined)?.canvas
  return element instanceof HTMLCanvasElement ? element : null
}
