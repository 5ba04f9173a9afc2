/** Which components a page is made of: the closure over usingComponents, generics and placeholders. */
import { isForeign, type Resolver } from '../language/paths'
import { objectOf, type Config, type Json } from './config'
import type { Reports } from './reports'

/** What the JSON of a page or component says about its parts. Paths are without extension. */
export interface Parts {
  json: Json
  /** Tag -> path, app.json's components included. */
  using: Record<string, string>
  generics: Record<string, true | { default: string }>
  placeholders: Record<string, string>
}

/** The parts of one page or component; what cannot be found is reported and left out. */
export function partsOf(path: string, config: Config, resolver: Resolver, reports: Reports): Parts {
  const json = config.object(`${path}.json`)
  const find = (from: string, tag: string, written: unknown): string | null => findComponent(resolver, reports, from, tag, written)
  const using: Record<string, string> = {}
  for (const [from, list] of [['app', config.app['usingComponents']], [path, json['usingComponents']]] as const) {
    for (const [tag, written] of Object.entries(objectOf(list))) {
      const found = find(from, tag, written)
      if (found === null) delete using[tag]
      else if (found !== path || from === path) using[tag] = found
    }
  }
  const generics: Parts['generics'] = {}
  for (const [name, generic] of Object.entries(objectOf(json['componentGenerics']))) {
    const fallback = objectOf(generic)['default']
    const found = fallback === undefined ? null : find(path, name, fallback)
    generics[name] = found === null ? true : { default: found }
  }
  const placeholders = Object.fromEntries(Object.entries(objectOf(json['componentPlaceholder'])).filter(([, tag]) => typeof tag === 'string'))
  return { json, using, generics, placeholders: placeholders as Record<string, string> }
}

/** The page or component itself and everything it can show, each after what it uses. */
export function closureOf(path: string, parts: (path: string) => Parts): string[] {
  const order: string[] = []
  const seen = new Set<string>()
  const visit = (current: string): void => {
    if (seen.has(current)) return
    seen.add(current)
    const { using, generics } = parts(current)
    const defaults = Object.values(generics).flatMap((generic) => (generic === true ? [] : generic.default))
    for (const used of [...Object.values(using), ...defaults]) visit(used)
    order.push(current)
  }
  visit(path)
  return order
}

function findComponent(resolver: Resolver, reports: Reports, from: string, tag: string, written: unknown): string | null {
  if (typeof written !== 'string') return null
  const found = resolver.component(written, `${from}.json`)
  if (found === null) reports.missing(isForeign(written) ? 'plugin' : 'component', `${tag}: ${written}`, { path: `${from}.json`, line: 0, column: 0 })
  return found
}
