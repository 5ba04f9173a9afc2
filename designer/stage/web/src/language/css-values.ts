/** Values of WXSS as CSS: rpx lengths and addresses of local files. */

import { tokenAt } from './css-scanner'
import { isForeign, resolveFrom } from './paths'
import { cssOfRpx } from './rpx'

const RPX = /(?<![\w.#)])([-+]?(?:\d+\.?\d*|\.\d+))rpx\b/gi

/** The browser has neither camera nor home indicator; the stage sets how far they reach into the page. */
const SAFE_AREA = /\benv\(\s*safe-area-inset-(top|bottom)\b/gi

function convertLengths(text: string): string {
  return text.replace(SAFE_AREA, (_, side: string) => `var(--weft-safe-${side.toLowerCase()}`).replace(RPX, (_, number: string) => cssOfRpx(Number(number)))
}

/** url() with the address of a local file as seen from the root of the app; data, remote and absolute addresses stay. */
function convertUrl(written: string, path: string): string {
  if (/^url\(\s*["']?data:/i.test(written.slice(0, 40))) return written
  const address = written.slice(4).replace(/\)$/, '').trim().replace(/^(["'])(.*)\1$/s, '$2')
  if (address.startsWith('//')) return quotedUrl(`https:${address}`)
  if (address === '' || /^[#/]/.test(address) || isForeign(address)) return written
  return quotedUrl(`/${resolveFrom(path, address)}`)
}

function quotedUrl(address: string): string {
  return `url("${address.replace(/"/g, '\\"')}")`
}

/**
 * `text` (declarations, a value or the head of an at-rule) of the file `path` as CSS.
 *
 * `//` is dropped, as the official compiler does: it begins no comment in WXSS.
 */
export function convertValue(text: string, path: string): string {
  if (!/rpx|url\(|\/\/|env\(/i.test(text)) return text
  let css = ''
  let plain = 0
  const flush = (end: number): void => {
    css += convertLengths(text.slice(plain, end))
  }
  for (let at = 0; at < text.length; ) {
    const { kind, end } = tokenAt(text, at)
    if (kind !== 'other') {
      flush(at)
      if (kind === 'url') css += convertUrl(text.slice(at, end), path)
      else if (kind !== 'slashes') css += text.slice(at, end)
      plain = end
    }
    at = end
  }
  flush(text.length)
  return css
}

/** The value of a `style` attribute as CSS; rpx lengths follow the width of the screen. */
export function convertInline(style: string): string {
  return convertValue(style, '')
}
