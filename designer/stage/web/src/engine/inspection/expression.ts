/** Expressions that the person types into the console, run where the app's scripts run. */
import { show } from '../console'
import { messageOf } from '../reports'

export type Answer = (failed: boolean, text: string) => void

// Code that is typed sees the names that scripts of the app see, and may assign to them.
const run = new Function('scope', 'code', 'with (scope) { return eval(code) }') as (scope: object, code: string) => unknown

/** Runs `code` with the names of `scope` and tells what it gives; a promise also when it is settled. */
export function evaluate(code: string, scope: object, answer: Answer): void {
  try {
    const value = run(scope, asExpression(code))
    answer(false, described(value))
    if (value instanceof Promise) value.then((settled) => answer(false, `→ ${described(settled)}`), (error: unknown) => answer(true, messageOf(error)))
  } catch (error) {
    answer(true, messageOf(error))
  }
}

/** Braces at the beginning are an object, as in every console, where they can be. */
function asExpression(code: string): string {
  if (!/^\s*\{/.test(code)) return code
  try {
    new Function(`(${code}\n)`)
    return `(${code}\n)`
  } catch {
    return code
  }
}

function described(value: unknown): string {
  if (value instanceof Promise) return 'Promise'
  return typeof value === 'string' ? JSON.stringify(value) : show(value)
}
