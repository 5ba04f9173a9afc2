import type { RouteKind } from '../router'
import { asynchronousArea, type Area, type Phone } from './area'

const KINDS: RouteKind[] = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack']

/** wx.navigateTo and its kin. */
export function routeArea({ host, router }: Phone): Area {
  return asynchronousArea(host, Object.fromEntries(KINDS.map((kind) => [kind, (options) => router.route(kind, options)])))
}
