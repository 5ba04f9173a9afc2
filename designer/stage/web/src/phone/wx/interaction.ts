import { Failure, requiredText, textOf, type Options } from '../answers'
import type { WxHost } from '../host'
import { asynchronousArea, type Area, type Phone } from './area'

const ICONS = ['success', 'error', 'loading', 'none'] as const
const TOAST_MS = 1500
const MOST_ACTIONS = 6

/** Toast, loading, modal and action sheet. On the canvas none of them covers the page: dialogs count as cancelled. */
export function interactionArea(phone: Phone): Area {
  const { host, line } = phone
  const quiet = (): boolean => host.mode() === 'design'
  const hide = (): void => {
    if (!quiet()) line.tell({ type: 'hideToast' })
  }
  return asynchronousArea(host, {
    showToast: (options) => quiet() || line.tell(toast(host, options)),
    showLoading: (options) => quiet() || line.tell({ ...toast(host, { ...options, icon: 'loading', image: '' }), duration: 0 }),
    hideToast: hide,
    hideLoading: hide,
    showModal: (options) => (quiet() ? modalAnswer(null) : modal(phone, options)),
    showActionSheet: (options) => actionSheet(phone, options),
  })
}

function toast(host: WxHost, options: Options) {
  const icon = ICONS.find((name) => name === options['icon']) ?? 'success'
  const duration = typeof options['duration'] === 'number' && options['duration'] > 0 ? options['duration'] : TOAST_MS
  const image = typeof options['image'] === 'string' && options['image'] !== '' ? host.asset(options['image']) : ''
  return { type: 'toast', title: textOf(options['title']), icon, image, mask: options['mask'] === true, duration } as const
}

async function modal({ line }: Phone, options: Options): Promise<Options> {
  const answer = await line.ask({
    type: 'modal',
    title: textOf(options['title']),
    content: textOf(options['content']),
    showCancel: options['showCancel'] !== false,
    cancelText: textOf(options['cancelText']) || '取消',
    cancelColor: textOf(options['cancelColor'], '#000000'),
    confirmText: textOf(options['confirmText']) || '确定',
    confirmColor: textOf(options['confirmColor'], '#576B95'),
    editable: options['editable'] === true,
    placeholder: textOf(options['placeholderText']),
  })
  return modalAnswer(answer as { confirm: boolean; content: string | null } | null)
}

function modalAnswer(answer: { confirm: boolean; content: string | null } | null): Options {
  const confirm = answer?.confirm === true
  return { confirm, cancel: !confirm, content: confirm ? (answer?.content ?? null) : null }
}

async function actionSheet({ host, line }: Phone, options: Options): Promise<Options> {
  const items: unknown = options['itemList']
  if (!Array.isArray(items) || items.length === 0) throw new Failure('parameter error: parameter.itemList should have at least 1 item')
  if (items.length > MOST_ACTIONS) throw new Failure('parameter error: itemList should not be large than 6')
  if (host.mode() === 'design') throw new Failure('cancel')
  const color = textOf(options['itemColor'], '#000000')
  const chosen = await line.ask({ type: 'actionSheet', items: items.map((item) => textOf(item)), title: textOf(options['alertText']), color })
  if (typeof chosen !== 'number') throw new Failure('cancel')
  return { tapIndex: chosen }
}

/** Clipboard of the phone: kept in the frame, the computer's own is not the project's to read. */
export function clipboardArea({ host, line }: Phone): Area {
  let held = ''
  return asynchronousArea(host, {
    setClipboardData(options) {
      held = requiredText(options, 'data')
      if (host.mode() === 'run') line.tell({ type: 'toast', title: '内容已复制', icon: 'none', image: '', mask: false, duration: TOAST_MS })
    },
    getClipboardData: () => ({ data: held }),
  })
}
