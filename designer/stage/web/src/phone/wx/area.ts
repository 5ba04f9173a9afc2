/** What every area of `wx` is made from. */
import { asynchronous, type Api, type Options } from '../answers'
import type { Bars } from '../bars'
import type { AppConfig } from '../config'
import type { WxHost } from '../host'
import type { Router } from '../router'
import type { ShellLine } from '../shell-line'

export interface Phone {
  host: WxHost
  config: AppConfig
  router: Router
  bars: Bars
  line: ShellLine
}

/** Members of `wx` by name. */
export type Area = Record<string, unknown>

/** Makes functions of `wx` that answer by callback or promise. */
export function asynchronousArea(host: WxHost, works: Record<string, (options: Options) => unknown>): Record<string, Api> {
  return Object.fromEntries(Object.entries(works).map(([name, work]) => [name, asynchronous(host, name, work)]))
}

/** Says something about a call on the console of the project. */
export function remark(host: WxHost, level: 'info' | 'warn', text: string): void {
  host.post({ type: 'console', level, text, at: null })
}
