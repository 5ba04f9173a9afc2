/** URLs of pages as routes take them: `/pages/a/a?x=1`, `../b/b`, `b`. */

export interface PageUrl {
  /** Route without a leading slash. */
  page: string
  /** What follows the question mark, as written. */
  query: string
}

/** Resolves `url` as written on the page `from`; an URL without a leading slash starts in that page's folder. */
export function resolveUrl(url: string, from: string): PageUrl {
  const hash = url.indexOf('#')
  const plain = hash < 0 ? url : url.slice(0, hash)
  const mark = plain.indexOf('?')
  const path = mark < 0 ? plain : plain.slice(0, mark)
  return { page: join(path.startsWith('/') ? '' : from, path), query: mark < 0 ? '' : plain.slice(mark + 1) }
}

function join(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/').replace(/\.(html|wxml)$/, '')
}

/** The options that onLoad gets. WeChat does not decode them: pages call decodeURIComponent themselves. */
export function parseQuery(query: string): Record<string, string> {
  const options: Record<string, string> = {}
  for (const pair of query.split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    options[equals < 0 ? pair : pair.slice(0, equals)] = equals < 0 ? '' : pair.slice(equals + 1)
  }
  return options
}
