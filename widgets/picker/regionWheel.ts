/** Mode `region`: provinces, cities and districts of China. */
import type { WidgetInstance } from '@stage/widget'
import regions from './regions.json'
import type { Wheel } from './wheel'

interface Place {
  code: string
  name: string
}

const DEPTHS: Record<string, number> = { province: 1, city: 2, region: 3, 'sub-district': 3 }
const PLACES: Place[] = Object.entries(regions).map(([code, name]) => ({ code, name }))
const PROVINCES = PLACES.filter(({ code }) => /^..0000$/.test(code))

function citiesOf(province: string): Place[] {
  return PLACES.filter(({ code }) => code.startsWith(province.slice(0, 2)) && /^....00$/.test(code) && !code.endsWith('0000'))
}

function districtsOf(city: string): Place[] {
  return PLACES.filter(({ code }) => code.startsWith(city.slice(0, 4)) && code !== city)
}

export function regionWheel({ data }: WidgetInstance): Wheel {
  const depth = DEPTHS[data.level as string] ?? 3
  const custom: Place[] = data.customItem ? [{ code: '', name: data.customItem as string }] : []
  const chosen: Place[] = []
  const lists: Place[][] = []
  /** Fills the wheels from `column` on; `wanted` are names to stand on. */
  const fill = (column: number, wanted: unknown[]): void => {
    for (let index = column; index < depth; index += 1) {
      const above = chosen[index - 1]
      const below = above?.code === '' ? [] : [PROVINCES, citiesOf(above?.code ?? ''), districtsOf(above?.code ?? '')][index]!
      lists[index] = [...custom, ...below]
      chosen[index] = lists[index]!.find(({ name }) => name === wanted[index]) ?? lists[index]![0] ?? { code: '', name: '' }
    }
  }
  const state = (): { columns: string[][]; value: number[] } => ({
    columns: lists.map((list) => list.map(({ name }) => name)),
    value: lists.map((list, column) => Math.max(0, list.indexOf(chosen[column]!))),
  })
  fill(0, Array.isArray(data.value) ? data.value : [])
  return {
    columns: () => state().columns,
    value: () => state().value,
    turn(column, index) {
      chosen[column] = lists[column]![index] ?? chosen[column]!
      fill(column + 1, [])
      return state()
    },
    detail(indices) {
      const places = indices.map((index, column) => lists[column]![index] ?? { code: '', name: '' })
      return { value: places.map(({ name }) => name), code: places.map(({ code }) => code).filter(Boolean), postcode: '' }
    },
  }
}
