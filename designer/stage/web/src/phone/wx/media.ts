import { asynchronousArea, type Area, type Phone } from './area'
import { Failure, requiredText, type Options } from '../answers'

/** Pictures and video elements. */
export function mediaArea(phone: Phone): Area {
  const { host } = phone
  return {
    ...asynchronousArea(host, {
      previewImage: (options) => preview(phone, options['urls'], options['current']),
      previewMedia: (options) => preview(phone, sourcesOf(options), options['current']),
      getImageInfo: (options) => imageInfo(host.asset(requiredText(options, 'src')), options['src']),
      compressImage: (options) => ({ tempFilePath: requiredText(options, 'src') }),
    }),
  }
}

function sourcesOf(options: Options): unknown[] {
  const sources: unknown = options['sources']
  return Array.isArray(sources) ? sources.map((source: Options) => source['poster'] ?? source['url']) : []
}

/** `current` is an URL of the list or an index. */
function preview({ host, line }: Phone, urls: unknown, current: unknown): void {
  if (!Array.isArray(urls)) throw new Failure('parameter error: parameter.urls should be Array instead of Undefined;')
  const index = typeof current === 'number' ? current : Math.max(0, urls.indexOf(current))
  if (host.mode() === 'run') line.tell({ type: 'preview', urls: urls.map((url) => host.asset(String(url))), current: index })
}

async function imageInfo(url: string, path: unknown): Promise<object> {
  const image = new Image()
  image.src = url
  await image.decode().catch(() => {
    throw new Failure(`file not found: ${String(path)}`)
  })
  const type = /\.(png|jpe?g|gif|webp|svg)(\?|$)/i.exec(String(path))?.[1]?.toLowerCase().replace('jpg', 'jpeg') ?? 'unknown'
  return { width: image.naturalWidth, height: image.naturalHeight, path, type, orientation: 'up' }
}
