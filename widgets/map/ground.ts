/**
 * A ground of invented streets and parks in place of tiles: nothing of it comes from the network, and the same place always looks the same.
 *
 * The world is halved again and again; each line that halves something is a street, and those of the first halvings are the wide ones.
 */
import { clamp, placeAt, worldOf, type Place, type Point, type View } from './projection'

/** Px between neighbouring streets at whole scales. */
const BLOCK = 64
/** How far a street may be from where an even grid would have it, as part of a block. */
const DRIFT = 0.22
const COLORS = { land: '#f4f2ee', street: '#ffffff', edge: '#e6e2da', avenue: '#fbe9b4', avenueEdge: '#eed58a', park: '#d5ebcf', water: '#c5e2f2', building: '#ebe7e0', name: '#8a8578' }
/** Kinds of places that the ground shows, as a town's map does. */
const NAMES = ['咖啡馆', '便利店', '书店', '餐厅', '药店', '小学', '酒店', '银行', '花店', '诊所']

export interface Spot {
  name: string
  place: Place
  point: Point
}

interface Grid {
  level: number
  from: Point
  to: Point
}

export interface GroundLook {
  names: boolean
  buildings: boolean
}

/** Draws the ground over the whole of a context whose unit is a px of the map; answers the named spots on it. */
export function drawGround(context: CanvasRenderingContext2D, view: View, look: GroundLook): Spot[] {
  context.fillStyle = COLORS.land
  context.fillRect(0, 0, view.width, view.height)
  const grid = gridOf(view)
  context.save()
  context.translate(view.width / 2, view.height / 2)
  context.rotate((view.rotate * Math.PI) / 180)
  const spots = drawBlocks(context, view, grid, look)
  drawStreets(context, view, grid)
  context.restore()
  if (look.names) drawNames(context, spots)
  return look.names ? spots : []
}

function gridOf(view: View): Grid {
  const level = Math.max(2, Math.round(view.scale + Math.log2(256 / BLOCK)))
  const reach = (Math.hypot(view.width, view.height) / 2 / view.size) * 2 ** level + 1
  const middle = worldOf(view.center)
  const [x, y] = [middle.x * 2 ** level, middle.y * 2 ** level]
  return { level, from: { x: Math.floor(x - reach), y: Math.floor(y - reach) }, to: { x: Math.ceil(x + reach), y: Math.ceil(y + reach) } }
}

/** Where the street of an index runs, as part of the world; a street of a coarser level is nearly there on the finer ones. */
export function street(index: number, level: number, axis: number): number {
  let [born, at] = [index, level]
  while (at > 0 && born % 2 === 0) [born, at] = [born / 2, at - 1]
  return (index + (chance(born, at, axis) - 0.5) * 2 * DRIFT) / 2 ** level
}

/** A number from 0 to 1 that looks like chance and is always the same for the same three. */
export function chance(a: number, b: number, c: number): number {
  let mixed = Math.imul(a | 0, 374_761_393) ^ Math.imul(b | 0, 668_265_263) ^ Math.imul(c | 0, 2_147_483_647)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1_274_126_177)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296
}

/** Px from the middle of the view. */
function across(world: number, middle: number, view: View): number {
  return (world - middle) * view.size
}

function drawBlocks(context: CanvasRenderingContext2D, view: View, grid: Grid, look: GroundLook): Spot[] {
  const middle = worldOf(view.center)
  const spots: Spot[] = []
  for (let row = grid.from.y; row < grid.to.y; row += 1) {
    const [north, south] = [street(row, grid.level, 1), street(row + 1, grid.level, 1)]
    for (let column = grid.from.x; column < grid.to.x; column += 1) {
      const [west, east] = [street(column, grid.level, 0), street(column + 1, grid.level, 0)]
      const [x, y, width, height] = [across(west, middle.x, view), across(north, middle.y, view), (east - west) * view.size, (south - north) * view.size]
      // Parks and lakes belong to coarser blocks, so that they grow with the scale instead of coming and going.
      const kind = chance(column >> 2, row >> 2, grid.level - 2)
      if (kind < 0.1 || kind > 0.94) {
        context.fillStyle = kind < 0.1 ? COLORS.park : COLORS.water
        context.fillRect(x, y, width + 0.5, height + 0.5)
        continue
      }
      if (look.buildings && view.scale >= 15) drawBuildings(context, { x, y }, width, height, chance(column, row, 7))
      const named = chance(column, row, grid.level)
      if (named < 0.05) {
        const place = placeAt({ x: (west + east) / 2, y: (north + south) / 2 })
        spots.push({ name: NAMES[Math.floor((named / 0.05) * NAMES.length)]!, place, point: view.point(place) })
      }
    }
  }
  return spots
}

function drawBuildings(context: CanvasRenderingContext2D, corner: Point, width: number, height: number, luck: number): void {
  context.fillStyle = COLORS.building
  const [left, top] = [corner.x + width * 0.14, corner.y + height * 0.14]
  const part = 0.3 + luck * 0.3
  context.fillRect(left, top, width * 0.72 * part, height * 0.72)
  context.fillRect(left + width * 0.72 * (part + 0.06), top, width * 0.72 * (0.94 - part), height * 0.72 * (0.4 + luck * 0.5))
}

function drawStreets(context: CanvasRenderingContext2D, view: View, grid: Grid): void {
  const middle = worldOf(view.center)
  const reach = Math.hypot(view.width, view.height) / 2
  const lines = [0, 1].flatMap((axis) => {
    const [from, to] = axis === 0 ? [grid.from.x, grid.to.x] : [grid.from.y, grid.to.y]
    return Array.from({ length: to - from + 1 }, (_, step) => ({ axis, index: from + step, rank: rankOf(from + step, grid.level) }))
  })
  const drawn = lines.map(({ axis, index, rank }) => ({ axis, rank, at: across(street(index, grid.level, axis), axis === 0 ? middle.x : middle.y, view) }))
  drawn.sort((a, b) => a.rank - b.rank)
  for (const edge of [true, false]) {
    for (const { axis, rank, at } of drawn) {
      context.strokeStyle = rank >= 3 ? (edge ? COLORS.avenueEdge : COLORS.avenue) : edge ? COLORS.edge : COLORS.street
      context.lineWidth = [2, 4, 6, 9][rank]! + (edge ? 1.5 : 0)
      context.beginPath()
      context.moveTo(axis === 0 ? at : -reach, axis === 0 ? -reach : at)
      context.lineTo(axis === 0 ? at : reach, axis === 0 ? reach : at)
      context.stroke()
    }
  }
}

/** 0 for a lane to 3 for an avenue: by how many levels the street is older than the finest. */
function rankOf(index: number, level: number): number {
  let age = 0
  for (let rest = index; rest % 2 === 0 && age < level && age < 3; rest /= 2) age += 1
  return clamp(age, 0, 3)
}

function drawNames(context: CanvasRenderingContext2D, spots: Spot[]): void {
  context.font = '11px sans-serif'
  context.textAlign = 'center'
  context.textBaseline = 'top'
  for (const { name, point } of spots) {
    context.fillStyle = COLORS.name
    context.beginPath()
    context.arc(point.x, point.y, 2.5, 0, 2 * Math.PI)
    context.fill()
    context.lineWidth = 3
    context.strokeStyle = 'rgba(255, 255, 255, .85)'
    context.strokeText(name, point.x, point.y + 4)
    context.fillText(name, point.x, point.y + 4)
  }
}
