/** What <grid-view> and <grid-builder> share: columns, gaps, and bricks of a masonry. */
import type { WidgetInstance } from '../widget'
import { PADDING, paddingOf } from './padding'

export const GRID_PROPERTIES = {
  ...PADDING,
  type: { type: String, value: 'aligned' },
  crossAxisCount: { type: Number, value: 2 },
  maxCrossAxisExtent: Number,
  mainAxisGap: Number,
  crossAxisGap: Number,
} as const

/** Observers of both components. */
export const GRID_OBSERVERS = {
  'type, crossAxisCount, maxCrossAxisExtent, mainAxisGap, crossAxisGap, padding'(this: WidgetInstance) {
    arrange(this)
  },
}

/** Lays the grid out; to be called in `attached`, too. */
export function arrange(widget: WidgetInstance): void {
  const { type, crossAxisCount, maxCrossAxisExtent, mainAxisGap, crossAxisGap } = widget.data
  const { style } = widget.host
  const widest = `auto-fill, minmax(min(100%, ${maxCrossAxisExtent}px), 1fr)`
  style.gridTemplateColumns = `repeat(${maxCrossAxisExtent > 0 ? widest : `${Math.max(1, crossAxisCount)}, minmax(0, 1fr)`})`
  style.padding = paddingOf(widget)
  const isMasonry = type === 'masonry'
  // Rows of one px, so that every brick takes as many as it is high.
  style.gridAutoRows = isMasonry ? '1px' : ''
  style.gap = `${isMasonry ? 0 : mainAxisGap}px ${crossAxisGap}px`
  widget['masonry']?.stop()
  widget['masonry'] = isMasonry && widget.host.isConnected ? new Masonry(widget) : null
}

/** Where bricks of these heights go: each into the column that is the shortest so far; rows count px from 0. */
export function bricks(heights: readonly number[], columns: number, gap: number): { column: number; row: number; span: number }[] {
  const filled = new Array<number>(Math.max(1, columns)).fill(0)
  return heights.map((height) => {
    const row = Math.min(...filled)
    const column = filled.indexOf(row)
    const span = Math.max(1, Math.ceil(height + gap))
    filled[column] = row + span
    return { column, row, span }
  })
}

/** Lays children of different heights as bricks, again whenever one of them changes. */
class Masonry {
  readonly #sizes = new ResizeObserver(() => this.lay())
  readonly #children = new MutationObserver(() => this.#follow())

  constructor(private readonly grid: WidgetInstance) {
    this.#children.observe(grid.host, { childList: true })
    this.#follow()
  }

  stop(): void {
    this.#sizes.disconnect()
    this.#children.disconnect()
    for (const child of this.#items()) for (const name of ['grid-row', 'grid-column', 'align-self']) child.style.removeProperty(name)
  }

  lay(): void {
    const { host, data } = this.grid
    const columns = getComputedStyle(host).gridTemplateColumns.split(' ').length
    const items = this.#items()
    const places = bricks(items.map((item) => item.offsetHeight), columns, data['mainAxisGap'] as number)
    items.forEach(({ style }, index) => {
      const { column, row, span } = places[index]!
      style.gridColumn = String(column + 1)
      style.gridRow = `${row + 1} / span ${span}`
      style.alignSelf = 'start'
    })
  }

  #follow(): void {
    this.#sizes.disconnect()
    for (const item of this.#items()) this.#sizes.observe(item)
    this.#sizes.observe(this.grid.host)
    this.lay()
  }

  #items(): HTMLElement[] {
    return [...this.grid.host.children].filter((child): child is HTMLElement => child instanceof HTMLElement)
  }
}
