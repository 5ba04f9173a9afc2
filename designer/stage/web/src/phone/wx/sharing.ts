/** Sharing: the menus of a page and the card that it would send. */
import { Failure, optionsOf, textOf, type Options } from '../answers'
import { row } from '../dialogs/asking'
import { asynchronousArea, type Area, type Phone } from './area'

type Menu = 'shareAppMessage' | 'shareTimeline'
const MENUS: Menu[] = ['shareAppMessage', 'shareTimeline']

/** What the capsule's menu offers, by the handler that the page needs for it. */
const HANDLERS = { shareAppMessage: 'onShareAppMessage', shareTimeline: 'onShareTimeline' } as const

/** Which share menus the pages show or hide by `wx`; without that a page shows those that it has handlers for. */
export class ShareMenus {
  readonly #hidden = new Map<number, Set<Menu>>()

  constructor(private readonly phone: Phone) {}

  show(menus: unknown): void {
    for (const menu of menusOf(menus)) this.#ofTop()?.delete(menu)
  }

  hide(menus: unknown): void {
    for (const menu of menusOf(menus)) this.#ofTop()?.add(menu)
  }

  offers(menu: Menu): boolean {
    return this.phone.host.pageHandles(HANDLERS[menu]) && this.#ofTop()?.has(menu) !== true
  }

  #ofTop(): Set<Menu> | null {
    const top = this.phone.host.pages.current().at(-1)
    if (!top) return null
    if (!this.#hidden.has(top.id)) this.#hidden.set(top.id, new Set())
    return this.#hidden.get(top.id)!
  }
}

function menusOf(menus: unknown): Menu[] {
  return Array.isArray(menus) ? MENUS.filter((menu) => menus.includes(menu)) : MENUS
}

export function sharingArea(phone: Phone, menus: ShareMenus): Area {
  return asynchronousArea(phone.host, {
    showShareMenu: (options) => menus.show(options['menus'] ?? ['shareAppMessage']),
    hideShareMenu: (options) => menus.hide(options['menus']),
    updateShareMenu: () => ({}),
    showShareImageMenu: async (options) => {
      const asked = { kind: 'card', title: '发送图片', picture: phone.host.asset(textOf(options['path'])), yes: '发送', no: '取消' } as const
      await phone.asking.ask(asked, { no: 'cancel', fail: 'system error' })
    },
  })
}

/** A button of the page with open-type="share". */
export function sharingQuestions(phone: Phone): Record<string, (options: Options) => unknown> {
  return { share: (options) => share(phone, { from: 'button', target: options['target'] }) }
}

/** Opens the menu behind the capsule's three dots and does what is chosen there. */
export async function openMenu(phone: Phone, menus: ShareMenus): Promise<void> {
  const works = [
    { text: '发送给朋友', icon: 'share', can: menus.offers('shareAppMessage'), run: () => share(phone, { from: 'menu', target: undefined }) },
    { text: '分享到朋友圈', icon: 'moments', can: menus.offers('shareTimeline'), run: () => shareTimeline(phone) },
    { text: '收藏', icon: 'favorite', can: true, run: () => favorite(phone) },
    { text: '设置', icon: 'settings', can: true, run: () => phone.scopes.open() },
    { text: '重新进入小程序', icon: 'restart', can: true, run: () => phone.host.relaunch() },
  ].filter(({ can }) => can)
  const rows = works.map(({ text, icon }) => row(text, '', false, icon))
  const { verdict, chosen } = await phone.asking.offer({ kind: 'menu', title: phone.asking.source, rows, pick: 'answer', yes: '', no: '取消' }, false)
  if (verdict === 'yes') await works[chosen[0] ?? 0]?.run()
}

/** Asks the page what it shares and shows the card with it. The page's answer may come later, as `promise`. */
async function share(phone: Phone, from: { from: 'menu' | 'button'; target: unknown }): Promise<void> {
  const top = topOf(phone)
  const given = optionsOf(phone.host.callPage('onShareAppMessage', { ...from, webViewUrl: undefined }))
  const promised = given['promise'] instanceof Promise ? optionsOf(await given['promise'].catch(() => null)) : {}
  const card = { ...given, ...promised }
  const path = textOf(card['path'], `/${top.page}${top.query ? `?${top.query}` : ''}`)
  await sendCard(phone, textOf(card['title']) || phone.asking.source, textOf(card['imageUrl']), '发送给朋友', { label: '路径', text: path })
}

async function shareTimeline(phone: Phone): Promise<void> {
  const top = topOf(phone)
  const card = optionsOf(phone.host.callPage('onShareTimeline', undefined))
  const query = textOf(card['query'], top.query)
  await sendCard(phone, textOf(card['title']) || phone.asking.source, textOf(card['imageUrl']), '分享到朋友圈', { label: '页面参数', text: query || '（无）' })
}

async function favorite(phone: Phone): Promise<void> {
  const top = topOf(phone)
  const card = optionsOf(phone.host.pageHandles('onAddToFavorites') ? phone.host.callPage('onAddToFavorites', { webviewUrl: undefined }) : null)
  const query = textOf(card['query'], top.query)
  await sendCard(phone, textOf(card['title']) || phone.asking.source, textOf(card['imageUrl']), '收藏', { label: '路径', text: `/${top.page}${query ? `?${query}` : ''}` })
}

async function sendCard(phone: Phone, text: string, image: string, title: string, fact: { label: string; text: string }): Promise<void> {
  const picture = image === '' ? '' : phone.host.asset(image)
  await phone.asking.ask({ kind: 'card', title, text, picture, facts: [fact], yes: title === '收藏' ? '收藏' : '发送', no: '取消' }, { no: 'cancel' })
}

function topOf(phone: Phone): { page: string; query: string } {
  const top = phone.host.pages.current().at(-1)
  if (!top) throw new Failure('page is not ready')
  return top
}
