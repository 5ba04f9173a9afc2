import { Failure, type Options } from '../answers'
import { asynchronousArea, type Area, type Phone } from './area'
import { pickFiles } from './chosen-files'

/** The browser's own reader of codes, which not every build of it has. */
interface Detector { detect(picture: ImageBitmap): Promise<{ rawValue: string; format: string }[]> }
type DetectorClass = new () => Detector

export function scanningArea(phone: Phone): Area {
  return asynchronousArea(phone.host, { scanCode: (options) => scan(phone, options) })
}

/** The person types what the code holds, or chooses a picture of one where the browser can read it. */
async function scan(phone: Phone, options: Options): Promise<object> {
  const reader = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  const rows = reader && options['onlyFromCamera'] !== true ? [{ text: '从相册选择', detail: '', icon: 'album', on: false }] : []
  const text = reader ? '' : '没有摄像头：输入码的内容。'
  const fields = [{ name: 'code', label: '码的内容', value: '', numeric: false }]
  const { chosen, values } = await phone.asking.ask({ kind: 'scan', title: '扫一扫', text, rows, pick: 'answer', fields, yes: '完成', no: '取消' }, { no: 'cancel', fail: 'system error' })
  if (chosen.length > 0 && reader) return answer(await read(phone, reader))
  return answer({ rawValue: values['code'] ?? '', format: 'qr_code' })
}

async function read(phone: Phone, reader: DetectorClass): Promise<{ rawValue: string; format: string }> {
  const [file] = await pickFiles(phone, 'image', 1)
  const [found] = file ? await new reader().detect(await createImageBitmap(file.blob)) : []
  if (!found) throw new Failure('no code found')
  return found
}

function answer({ rawValue, format }: { rawValue: string; format: string }): object {
  const rawData = btoa(String.fromCharCode(...new TextEncoder().encode(rawValue)))
  return { result: rawValue, scanType: format.toUpperCase(), charSet: 'UTF-8', path: '', rawData }
}
