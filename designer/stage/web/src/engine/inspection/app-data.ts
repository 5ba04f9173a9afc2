/** The data of the running app, found by places: of the App object, of the pages of the stack and of the components on them. */
import type { DataPlace, DataRow } from '../../protocol/inspection'
import type { InnerComponent } from '../internals'
import type { LivePage } from '../page'
import { componentsBelow } from '../tree'
import { widgetOf } from '../widget-instance'
import { memberOf, NO_ROWS, rowsOf, type Rows } from './rows'

export interface AppWorld {
  /** The App object. */
  app(): object
  /** The page stack, its bottom first. */
  pages(): readonly LivePage[]
}

/** How many built-in and own components of a page are looked at. */
const MOST_SEEN = 4000
const PAGE = /^page:(\d+)$/
const WITHIN = 'within:'

export class AppData {
  readonly #ids = new WeakMap<InnerComponent, number>()
  readonly #components = new Map<number, WeakRef<InnerComponent>>()
  #count = 0

  constructor(private readonly world: AppWorld) {}

  /** The first rows of a place; none when it is not there. */
  rows({ root, path }: DataPlace, most: number): Rows {
    if (root === '') return this.#roots()
    if (root.startsWith(WITHIN)) return this.#within(root.slice(WITHIN.length), most)
    const owner = this.#owner(root)
    if (!owner) return NO_ROWS
    if (path.length > 0) return rowsOf(valueAt(owner.data, path), most)
    const found = rowsOf(owner.data, most, (_, member) => typeof member !== 'function')
    const inside = owner.component ? this.#insideOf(root, owner.component) : []
    return { rows: [...found.rows, ...inside], total: found.total + inside.length }
  }

  /** Gives a member another value. Raises what an observer of the project raises. */
  set({ root, path }: DataPlace, value: unknown): void {
    const owner = this.#owner(root)
    if (!owner || path.length === 0) return
    if (owner.component) {
      owner.component.replaceDataOnPath(keysOf(owner.data, path), value as never)
      owner.component.applyDataUpdates()
      return
    }
    const holder = valueAt(owner.data, path.slice(0, -1))
    if (typeof holder === 'object' && holder !== null) (holder as Record<string, unknown>)[path.at(-1)!] = value
  }

  #roots(): Rows {
    const pages = [...this.world.pages()].reverse().map(({ id, page, query }) => ({
      key: `page:${id}`, label: page, kind: 'page' as const, preview: query, size: 1,
    }))
    const rows: DataRow[] = [...pages, { key: 'app', label: 'App', kind: 'app', preview: '', size: 1 }]
    return { rows, total: rows.length }
  }

  #insideOf(root: string, component: InnerComponent): DataRow[] {
    const { rows, total } = this.#list(component, 1)
    return rows.length === 0 ? [] : [{ key: `${WITHIN}${root}`, label: '', kind: 'components', preview: '', size: total }]
  }

  #within(root: string, most: number): Rows {
    const component = this.#owner(root)?.component
    return component ? this.#list(component, most) : NO_ROWS
  }

  /** The project's own components of a page or component, those inside them left out. */
  #list(root: InnerComponent, most: number): Rows {
    const rows: DataRow[] = []
    let [total, seen] = [0, 0]
    for (const component of componentsBelow(root as never, () => false)) {
      if ((seen += 1) > MOST_SEEN) break
      if (widgetOf(component) !== null) continue
      total += 1
      if (rows.length < most) rows.push({ key: `component:${this.#idOf(component)}`, label: nameOf(component), kind: 'component', preview: component.is, size: 1 })
    }
    return { rows, total }
  }

  #idOf(component: InnerComponent): number {
    let id = this.#ids.get(component)
    if (id === undefined) {
      id = this.#count += 1
      this.#ids.set(component, id)
      this.#components.set(id, new WeakRef(component))
    }
    return id
  }

  #owner(root: string): { data: object; component: InnerComponent | null } | null {
    if (root === 'app') return { data: this.world.app(), component: null }
    const component = this.#component(root)
    return component ? { data: component.data as object, component } : null
  }

  #component(root: string): InnerComponent | null {
    const page = PAGE.exec(root)
    if (page) return this.world.pages().find(({ id }) => id === Number(page[1]))?.component ?? null
    return this.#components.get(Number(root.replace('component:', '')))?.deref() ?? null
  }
}

function nameOf(component: InnerComponent): string {
  const name = component.is.split('/').filter((part) => part !== 'index').at(-1) ?? component.is
  return component.id ? `${name}#${component.id}` : name
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((holder, key) => (typeof holder === 'object' && holder !== null ? memberOf(holder, key) : undefined), value)
}

/** The keys as glass-easel takes them: those of arrays are numbers. */
function keysOf(data: object, path: readonly string[]): (string | number)[] {
  return path.map((key, depth) => (Array.isArray(valueAt(data, path.slice(0, depth))) ? Number(key) : key))
}
