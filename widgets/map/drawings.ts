/** Lines, areas and circles that a page puts on a map. */
import { placeOf, placesOf, type Place, type Point, type View } from './projection'

type Facts = Record<string, any>
type Context = CanvasRenderingContext2D

/** Px between arrows on a line. */
const ARROW_STEP = 40
/** How near to a line a finger has to be, in px. */
const TOUCH = 12

export function drawPolygons(context: Context, view: View, polygons: unknown): void {
  const list = listOf(polygons).sort((a, b) => (Number(a['zIndex']) || 0) - (Number(b['zIndex']) || 0))
  for (const polygon of list) {
    trace(context, placesOf(polygon['points']).map((place) => view.point(place)), true)
    fill(context, polygon['fillColor'])
    const dashes: unknown = polygon['dashArray']
    stroke(context, polygon['strokeColor'], Number(polygon['strokeWidth']), Array.isArray(dashes) && dashes.some((dash) => dash > 0) ? dashes : [])
  }
}

export function drawCircles(context: Context, view: View, circles: unknown): void {
  for (const circle of listOf(circles)) {
    const place = placeOf(circle)
    if (!place) continue
    const { x, y } = view.point(place)
    context.beginPath()
    context.arc(x, y, Math.max(0, Number(circle['radius']) || 0) / view.metresPerPixel, 0, 2 * Math.PI)
    fill(context, circle['fillColor'])
    stroke(context, circle['color'], Number(circle['strokeWidth'] ?? 1))
  }
}

export function drawPolylines(context: Context, view: View, polylines: unknown): void {
  context.lineCap = context.lineJoin = 'round'
  for (const line of listOf(polylines)) {
    const points = placesOf(line['points']).map((place) => view.point(place))
    const width = Number(line['width'] ?? 1)
    const dashes = line['dottedLine'] ? [width * 2, width * 2] : []
    const border = Number(line['borderWidth']) || 0
    if (border > 0) {
      trace(context, points, false)
      stroke(context, line['borderColor'] ?? '#000000', width + 2 * border, dashes)
    }
    drawParts(context, points, line, width, dashes)
    if (line['arrowLine']) drawArrows(context, points, width)
    drawSegmentTexts(context, points, line)
  }
}

/** The place on a line that a finger at `point` touches, null when there is none. */
export function touchedLine(view: View, polylines: unknown, point: Point): Place | null {
  for (const line of listOf(polylines)) {
    const points = placesOf(line['points']).map((place) => view.point(place))
    const reach = Math.max(TOUCH, Number(line['width']) || 0)
    if (points.some((end, index) => index > 0 && distance(point, points[index - 1]!, end) <= reach)) return view.place(point)
  }
  return null
}

/** With `colorList` each part of a line has a colour of its own. */
function drawParts(context: Context, points: Point[], line: Facts, width: number, dashes: number[]): void {
  const colors: unknown = line['colorList']
  if (!Array.isArray(colors) || colors.length === 0) {
    trace(context, points, false)
    stroke(context, line['color'] ?? '#000000', width, dashes)
    return
  }
  points.slice(1).forEach((end, index) => {
    trace(context, [points[index]!, end], false)
    stroke(context, colors[Math.min(index, colors.length - 1)], width, dashes)
  })
}

function drawArrows(context: Context, points: Point[], width: number): void {
  const size = Math.max(2.5, width * 0.35)
  context.strokeStyle = '#ffffff'
  context.lineWidth = Math.max(1, width * 0.2)
  context.setLineDash([])
  points.slice(1).forEach((end, index) => {
    const start = points[index]!
    const angle = Math.atan2(end.y - start.y, end.x - start.x)
    const length = Math.min(4000, Math.hypot(end.x - start.x, end.y - start.y))
    for (let at = ARROW_STEP / 2; at < length; at += ARROW_STEP) {
      context.save()
      context.translate(start.x + Math.cos(angle) * at, start.y + Math.sin(angle) * at)
      context.rotate(angle)
      trace(context, [{ x: -size, y: -size }, { x: 0, y: 0 }, { x: -size, y: size }], false)
      context.stroke()
      context.restore()
    }
  })
}

function drawSegmentTexts(context: Context, points: Point[], line: Facts): void {
  const { textColor = '#000000', strokeColor = '#ffffff', fontSize = 14 } = (line['textStyle'] ?? {}) as Facts
  for (const { name, startIndex, endIndex } of listOf(line['segmentTexts'])) {
    const [start, end] = [points[Number(startIndex)], points[Number(endIndex)]]
    if (!start || !end) continue
    context.font = `${Number(fontSize)}px sans-serif`
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.lineWidth = 3
    Object.assign(context, { fillStyle: textColor, strokeStyle: strokeColor })
    context.strokeText(String(name), (start.x + end.x) / 2, (start.y + end.y) / 2)
    context.fillText(String(name), (start.x + end.x) / 2, (start.y + end.y) / 2)
  }
}

export function listOf(value: unknown): Facts[] {
  return Array.isArray(value) ? value.filter((one): one is Facts => typeof one === 'object' && one !== null) : []
}

function trace(context: Context, points: Point[], closed: boolean): void {
  context.beginPath()
  for (const { x, y } of points) context.lineTo(x, y)
  if (closed) context.closePath()
}

function fill(context: Context, color: unknown): void {
  if (!color) return
  context.fillStyle = String(color)
  context.fill()
}

function stroke(context: Context, color: unknown, width: number, dashes: number[] = []): void {
  if (!(width > 0)) return
  context.strokeStyle = String(color ?? '#000000')
  context.lineWidth = width
  context.setLineDash(dashes)
  context.stroke()
  context.setLineDash([])
}

/** How far a point is from the line between two others. */
function distance({ x, y }: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const along = dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, ((x - start.x) * dx + (y - start.y) * dy) / (dx * dx + dy * dy)))
  return Math.hypot(x - start.x - dx * along, y - start.y - dy * along)
}
