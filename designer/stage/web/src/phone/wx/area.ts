/** What every area of `wx` is made from. */
import { asynchronous, type Api, type Options } from '../answers'
import type { Bars } from '../bars'
import type { AppConfig } from '../config'
import type { Asking } from '../dialogs/asking'
import type { Scopes } from '../dialogs/scopes'
import type { Sandbox } from '../files/sandbox'
import type { WxHost } from '../host'
import type { NetworkLine } from '../network/line'
import type { SocketLine } from '../network/sockets'
import type { RouteEvents } from '../route-events'
import type { Router } from '../router'
import type { ShellLine } from '../shell-line'
import type { AppStorage } from '../storage'
import type { SurroundingsNow } from '../surroundings'
import type { UnloadAlert } from '../unload-alert'
import type { FileLine } from './chosen-files'
import type { AppEvents } from './events'
import type { RouteTimes } from './performance'

export interface Phone {
  host: WxHost
  config: AppConfig
  router: Router
  /** What the app hears of routes. */
  routes: RouteEvents
  times: RouteTimes
  /** What is asked before a page is left. */
  unload: UnloadAlert
  bars: Bars
  line: ShellLine
  events: AppEvents
  /** Questions to the person. */
  asking: Asking
  /** What the app was allowed. */
  scopes: Scopes
  surroundings: SurroundingsNow
  files: FileLine
  /** What is to be stopped when the app ends. */
  ends: (() => void)[]
  /** Sends the app to the background; the person brings it back. */
  leave(): void
  network: NetworkLine
  sockets: SocketLine
  sandbox: Sandbox
  storage: AppStorage
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
