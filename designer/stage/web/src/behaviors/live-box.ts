/** Boxes in place of a camera or a live picture: a drawn scene with what it is, whose events the person can let happen. */
import type { WidgetDefinition, WidgetInstance } from '../widget'

const WORDS: Record<string, string> = { camera: '相机', 'live-player': '直播', 'live-pusher': '推流', 'voip-room': '通话' }
/** Px of the picture that a camera takes. */
const WIDTH = 720
const HEIGHT = 960

/** The template, properties and lifetimes of such a box; `state` is a line that says what it does. */
export function liveBox(tag: string, properties: Record<string, unknown>, more: Partial<WidgetDefinition> = {}): WidgetDefinition {
  return {
    ...more,
    tag,
    template: `<html-canvas id="scene" class="weft-live"/><html-div class="weft-live-note">${WORDS[tag]}{{state ? ' · ' + state : ''}}</html-div><slot/>`,
    properties,
    data: { state: '', ...more.data },
    lifetimes: {
      ...more.lifetimes,
      attached() {
        const canvas = this.part<HTMLCanvasElement>('scene')!
        Object.assign(canvas, { width: WIDTH, height: HEIGHT })
        this.redraw()
        more.lifetimes?.attached?.call(this)
      },
    },
    methods: {
      ...more.methods,
      redraw(this: WidgetInstance) {
        const canvas = this.part<HTMLCanvasElement>('scene')
        const context = canvas?.getContext('2d')
        if (context) drawScene(context, this.data.devicePosition === 'front', Number(this.zoom) || 1)
      },
      /** The picture that is seen, as bytes of a JPEG or PNG. */
      async shoot(this: WidgetInstance, type: string, quality: number) {
        const canvas = this.part<HTMLCanvasElement>('scene')!
        const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
        return new Uint8Array(await (blob ?? new Blob()).arrayBuffer())
      },
      /** What the camera sees, point by point. */
      frame(this: WidgetInstance) {
        const canvas = this.part<HTMLCanvasElement>('scene')!
        const { width, height } = canvas
        return { width, height, data: canvas.getContext('2d')!.getImageData(0, 0, width, height).data.buffer }
      },
    },
  }
}

/** A room with a window and a plant; a face in place of them for the camera at the front. */
function drawScene(context: CanvasRenderingContext2D, isFront: boolean, zoom: number): void {
  context.setTransform(zoom, 0, 0, zoom, (WIDTH / 2) * (1 - zoom), (HEIGHT / 2) * (1 - zoom))
  const wall = context.createLinearGradient(0, 0, 0, HEIGHT)
  wall.addColorStop(0, '#56616d')
  wall.addColorStop(1, '#39414a')
  fill(context, wall, () => context.rect(0, 0, WIDTH, HEIGHT))
  fill(context, '#2b3138', () => context.rect(0, HEIGHT * 0.76, WIDTH, HEIGHT * 0.24))
  if (isFront) {
    fill(context, '#7d8894', () => context.ellipse(WIDTH / 2, HEIGHT * 0.98, 250, 240, 0, 0, 2 * Math.PI))
    fill(context, '#a9b3bd', () => context.ellipse(WIDTH / 2, HEIGHT * 0.5, 130, 165, 0, 0, 2 * Math.PI))
    return
  }
  fill(context, '#8fb3c9', () => context.roundRect(110, 180, 300, 330, 8))
  fill(context, '#56616d', () => context.rect(254, 180, 12, 330))
  fill(context, '#7a5c46', () => context.roundRect(500, 620, 120, 120, 10))
  for (const [turn, length] of [[-0.7, 190], [-0.25, 240], [0.2, 250], [0.65, 200]] as const) {
    context.save()
    context.translate(560, 625)
    context.rotate(turn)
    fill(context, '#5f8a63', () => context.ellipse(0, -length / 2, 26, length / 2, 0, 0, 2 * Math.PI))
    context.restore()
  }
}

function fill(context: CanvasRenderingContext2D, style: string | CanvasGradient, trace: () => void): void {
  context.fillStyle = style
  context.beginPath()
  trace()
  context.fill()
}
