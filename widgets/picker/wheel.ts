import type { Wheels } from '@stage/widget'

/** What one mode of the picker puts on its wheels. */
export interface Wheel {
  /** The texts of each wheel, as they are now. */
  columns(): string[][]
  /** The chosen index of each wheel. */
  value(): number[]
  /** A wheel has been turned; answers new wheels where others depend on it. */
  turn(column: number, value: number): Wheels | null
  /** The page has given other lists or another value while the wheels are shown; only where it gives any. */
  refresh?(): Wheels
  /** What `bindchange` gets for the chosen indices. */
  detail(indices: number[]): { value: unknown; [name: string]: unknown }
}

/** `index` held inside a list of `length`. */
export function within(index: unknown, length: number): number {
  const number = Math.trunc(Number(index))
  return Number.isFinite(number) ? Math.max(0, Math.min(length - 1, number)) : 0
}
