/** Canvas elements with what WeChat's Canvas has besides. */

/** Gives a canvas WeChat's methods; `asset` makes a URL of a path as a script writes it. */
export function asCanvasNode<Canvas extends HTMLCanvasElement>(canvas: Canvas, asset: (path: string) => string): Canvas {
  return Object.assign(canvas, {
    createImage: () => imageOf(asset),
    createImageData: (width: number, height: number) => new ImageData(width, height),
    createPath2D: (path?: Path2D) => new Path2D(path),
    requestAnimationFrame: (callback: FrameRequestCallback) => requestAnimationFrame(callback),
    cancelAnimationFrame: (id: number) => cancelAnimationFrame(id),
  })
}

/** A picture whose `src` may be a path of the app or of a temporary file. */
function imageOf(asset: (path: string) => string): HTMLImageElement {
  const image = new Image()
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!
  Object.defineProperty(image, 'src', { configurable: true, enumerable: true, get: () => get!.call(image) as string, set: (path: unknown) => set!.call(image, asset(String(path))) })
  return image
}

/** The part of a canvas that wx.canvasToTempFilePath asks for, as bytes; lengths are px of the canvas. */
export async function pictureOf(canvas: HTMLCanvasElement, options: Record<string, unknown>): Promise<{ bytes: Uint8Array; extension: string }> {
  const number = (name: string, otherwise: number): number => (Number(options[name]) > 0 ? Number(options[name]) : otherwise)
  const [x, y] = [number('x', 0), number('y', 0)]
  const [width, height] = [number('width', canvas.width - x), number('height', canvas.height - y)]
  const copy = document.createElement('canvas')
  Object.assign(copy, { width: Math.round(number('destWidth', width)), height: Math.round(number('destHeight', height)) })
  copy.getContext('2d')?.drawImage(canvas, x, y, width, height, 0, 0, copy.width, copy.height)
  const isPhoto = options['fileType'] === 'jpg'
  const blob = await new Promise<Blob | null>((resolve) => copy.toBlob(resolve, isPhoto ? 'image/jpeg' : 'image/png', number('quality', 1)))
  if (!blob) throw new Error('canvas is empty')
  return { bytes: new Uint8Array(await blob.arrayBuffer()), extension: isPhoto ? 'jpg' : 'png' }
}
