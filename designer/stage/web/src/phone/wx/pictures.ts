/** Pictures, videos and files that the person chooses or keeps. */
import { Failure, requiredText, type Options } from '../answers'
import { row } from '../dialogs/asking'
import { asynchronousArea, type Area, type Phone } from './area'
import { pickFiles, takenFile, type TakenFile } from './chosen-files'

const MOST_IMAGES = 9
const MOST_MEDIA = 20
const MOST_FILES = 100
/** What a phone's camera would see, drawn. */
const SAMPLE = { width: 1080, height: 810 }

export function picturesArea(phone: Phone): Area {
  const keep = (options: Options): Promise<void> => save(phone, requiredText(options, 'filePath'))
  return asynchronousArea(phone.host, {
    chooseImage: async (options) => {
      const taken = await chooseMedia(phone, 'image', count(options, MOST_IMAGES, 9), options['sourceType'])
      return { tempFilePaths: taken.map(({ path }) => path), tempFiles: taken.map(({ path, blob }) => ({ path, size: blob.size })) }
    },
    chooseMedia: async (options) => mediaAnswer(await chooseMedia(phone, mediaKind(options['mediaType']), count(options, MOST_MEDIA, 9), options['sourceType'])),
    chooseVideo: async (options) => {
      const [video] = await Promise.all((await chooseMedia(phone, 'video', 1, options['sourceType'])).map(videoFacts))
      return { ...video, tempFilePath: video!.path }
    },
    chooseMessageFile: async (options) => ({ tempFiles: (await messageFiles(phone, options)).map(messageFile) }),
    saveImageToPhotosAlbum: keep,
    saveVideoToPhotosAlbum: keep,
  })
}

function count(options: Options, most: number, fallback: number): number {
  const wanted = Math.trunc(Number(options['count'] ?? fallback))
  return Math.max(1, Math.min(most, wanted || fallback))
}

function mediaKind(types: unknown): 'image' | 'video' | 'media' {
  const named = Array.isArray(types) ? types : ['image', 'video']
  if (named.includes('mix') || (named.includes('image') && named.includes('video'))) return 'media'
  return named.includes('video') ? 'video' : 'image'
}

/** Asks for camera or album first where the app allows both, as a phone does. */
async function chooseMedia(phone: Phone, kind: 'image' | 'video' | 'media', most: number, sources: unknown): Promise<TakenFile[]> {
  const allowed = Array.isArray(sources) ? sources : ['album', 'camera']
  const ways = [
    { text: '拍摄', detail: '用一张示例图片', source: 'camera', take: async () => [await samplePhoto(phone)] },
    { text: '从手机相册选择', detail: '选择这台电脑上的文件', source: 'album', take: () => pickFiles(phone, kind, most) },
  ].filter(({ source }) => allowed.includes(source) && (source === 'album' || kind !== 'video'))
  const rows = ways.map(({ text, detail }) => row(text, detail))
  const { chosen } = await phone.asking.ask({ kind: 'menu', title: '', rows, pick: 'answer', yes: '', no: '取消' }, { no: 'cancel', fail: 'system permission denied' })
  return (await ways[chosen[0] ?? 0]?.take()) ?? []
}

async function samplePhoto({ sandbox }: Phone): Promise<TakenFile> {
  const canvas = new OffscreenCanvas(SAMPLE.width, SAMPLE.height)
  const pen = canvas.getContext('2d')!
  const sky = pen.createLinearGradient(0, 0, 0, SAMPLE.height)
  sky.addColorStop(0, '#8ec5fc')
  sky.addColorStop(1, '#f3e7c9')
  pen.fillStyle = sky
  pen.fillRect(0, 0, SAMPLE.width, SAMPLE.height)
  pen.fillStyle = '#5b8c6a'
  pen.fill(new Path2D('M0 810V560l260-210 210 170 180-130 430 300v120z'))
  pen.fillStyle = '#fff6d6'
  pen.arc(820, 190, 80, 0, 7)
  pen.fill()
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
  return takenFile(sandbox, 'photo.jpg', 'image/jpeg', new Uint8Array(await blob.arrayBuffer()))
}

async function mediaAnswer(taken: TakenFile[]): Promise<object> {
  const tempFiles = await Promise.all(taken.map(mediaFile))
  const types = new Set(tempFiles.map(({ fileType }) => fileType))
  return { tempFiles, type: types.size > 1 ? 'mix' : ([...types][0] ?? 'image') }
}

async function mediaFile(file: TakenFile) {
  if (file.kind.startsWith('video/')) {
    const { path, ...facts } = await videoFacts(file)
    return { tempFilePath: path, fileType: 'video', thumbTempFilePath: '', ...facts }
  }
  return { tempFilePath: file.path, fileType: 'image', size: file.blob.size }
}

async function videoFacts({ path, blob }: TakenFile): Promise<{ path: string; size: number; duration: number; width: number; height: number }> {
  const video = document.createElement('video')
  video.preload = 'metadata'
  const known = new Promise<void>((resolve) => (video.onloadedmetadata = video.onerror = () => resolve()))
  video.src = URL.createObjectURL(blob)
  await known
  URL.revokeObjectURL(video.src)
  return { path, size: blob.size, duration: video.duration || 0, width: video.videoWidth, height: video.videoHeight }
}

async function messageFiles(phone: Phone, options: Options): Promise<TakenFile[]> {
  const kind = options['type'] === 'image' || options['type'] === 'video' ? options['type'] : 'file'
  const extensions = Array.isArray(options['extension']) ? options['extension'].map((each) => String(each).replace(/^\./, '')) : []
  const most = count(options, MOST_FILES, MOST_FILES)
  await phone.asking.ask({ kind: 'menu', title: '', rows: [row('从聊天中选择文件', '选择这台电脑上的文件')], pick: 'answer', yes: '', no: '取消' }, { no: 'cancel' })
  return pickFiles(phone, kind, most, extensions)
}

function messageFile({ path, name, kind, blob }: TakenFile): object {
  const type = /^(image|video)\//.exec(kind)?.[1] ?? 'file'
  return { path, name, type, size: blob.size, time: Math.trunc(Date.now() / 1000) }
}

/** Keeps a file of the app on the computer, where the person says. */
async function save(phone: Phone, path: string): Promise<void> {
  await phone.scopes.require('scope.writePhotosAlbum')
  if (phone.host.mode() === 'design') throw new Failure('cancel')
  const answer = await fetch(phone.host.asset(path)).catch(() => null)
  if (!answer?.ok) throw new Failure(`no such file or directory "${path}"`)
  const name = path.split(/[/#]/).at(-1) || 'picture'
  if (!(await phone.files.save(name, await base64(await answer.blob())))) throw new Failure('cancel')
}

function base64(blob: Blob): Promise<string> {
  const reader = new FileReader()
  return new Promise((resolve) => {
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.readAsDataURL(blob)
  })
}
