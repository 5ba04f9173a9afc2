/** The drawing that stands for a picture that cannot be reached. */

const LONGEST_NAME = 28
/** A letter is about this wide, in px, and a line this high. */
const LETTER = 6.2
const LINE = 15
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** What to call the picture behind an address: its file's name, or the host where there is none; nothing where it stands in the address. */
export function nameOf(address: string): string {
  if (/^(data|blob):/.test(address)) return ''
  const { hostname, pathname } = URL.canParse(address) ? new URL(address) : { hostname: '', pathname: address }
  const file = pathname.split('/').at(-1) ?? ''
  return shortened(decoded(file === '' ? hostname : file))
}

/** A calm box of this size in CSS px, with the name and the size as far as there is room; without both where `name` is null. */
export function lostPicture(name: string | null, width: number, height: number): string {
  const lines = (name === null ? [] : [name, `${width} × ${height}`])
    .filter((line, index) => line !== '' && line.length * LETTER + 8 <= width && (index + 1) * LINE + 6 <= height)
  const top = height / 2 - ((lines.length - 1) * LINE) / 2
  const texts = lines.map((line, index) => `<text x="${width / 2}" y="${top + index * LINE}">${line.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!)}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.max(width, 1)} ${Math.max(height, 1)}" preserveAspectRatio="none">`
    + '<defs><pattern id="h" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    + '<path d="M0 0v8" stroke="#8a94a0" stroke-opacity=".28" stroke-width="2"/></pattern></defs>'
    + '<rect width="100%" height="100%" fill="#8a94a0" fill-opacity=".1"/><rect width="100%" height="100%" fill="url(#h)"/>'
    + `<g font-family="system-ui,sans-serif" font-size="11" fill="#6b7480" text-anchor="middle" dominant-baseline="middle">${texts.join('')}</g></svg>`
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The end of a name tells more than its beginning, which is often a number. */
function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `…${name.slice(1 - LONGEST_NAME)}`
}
