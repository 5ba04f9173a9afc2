import { Failure, requiredText, type Options } from '../answers'
import { asynchronousArea, type Area, type Phone } from './area'

/** wx.loadFontFace: the browser loads the font, over the network as far as the person lets it. */
export function fontsArea({ host }: Phone): Area {
  return asynchronousArea(host, { loadFontFace: (options) => load(options, (path) => host.asset(path)) })
}

async function load(options: Options, asset: (path: string) => string): Promise<object> {
  const source = requiredText(options, 'source').replace(/url\(\s*(["']?)([^"')]*)\1\s*\)/g, (_, __, path: string) => `url(${JSON.stringify(asset(path))})`)
  const { style, weight, variant } = (options['desc'] ?? {}) as Record<string, string>
  const about = { ...(style && { style }), ...(weight && { weight }), ...(variant && { featureSettings: variant }) }
  try {
    document.fonts.add(await new FontFace(requiredText(options, 'family'), source, about).load())
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(error instanceof DOMException && error.name === 'NetworkError' ? 'A network error occurred.' : String(error), { status: 'error' })
  }
  return { status: 'loaded' }
}
