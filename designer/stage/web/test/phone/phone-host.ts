/** An engine without a page: keeps a stack of routes and what is posted, for tests of the phone's rules. */
import type { PageStack, StackEntry, WxHost } from '@stage/phone/host'
import type { Launched } from '@stage/phone/launch'
import { EventChannel } from '@stage/phone/event-channel'
import type { Device, FrameEvent, Mode, PhoneRequest } from '@stage/protocol'

export const PHONE: Device = {
  name: 'iPhone X',
  width: 375,
  height: 812,
  pixelRatio: 3,
  statusBar: 44,
  safeBottom: 34,
  safeTop: 44,
  platform: 'ios',
  theme: 'light',
  language: 'zh_CN',
}

export const SHOP: Record<string, unknown> = {
  'app.json': {
    pages: ['pages/home/home', 'pages/me/me', 'pages/product/product', 'pages/list/list'],
    subPackages: [{ root: 'orders/', pages: ['order/order'] }],
    window: { navigationBarTitleText: 'Shop', navigationBarBackgroundColor: '#ffffff', navigationBarTextStyle: 'black' },
    tabBar: {
      color: '@tab',
      list: [
        { pagePath: 'pages/home/home', text: 'Home', iconPath: 'img/home.png' },
        { pagePath: 'pages/me/me', text: 'Me' },
      ],
    },
  },
  'theme.json': { light: { tab: '#111111' }, dark: { tab: '#eeeeee' } },
  'pages/product/product.json': { navigationBarTitleText: 'Product' },
}

class RouteStack implements PageStack {
  entries: StackEntry[] = []
  openers: EventChannel[] = []
  #last = 0

  current(): StackEntry[] {
    return this.entries
  }

  async push(page: string, query: string, opener: EventChannel): Promise<void> {
    this.entries = [...this.entries, this.#entry(page, query)]
    this.openers.push(opener)
  }

  async pop(delta: number): Promise<void> {
    this.entries = this.entries.slice(0, -delta)
  }

  async replace(page: string, query: string): Promise<void> {
    this.entries = [...this.entries.slice(0, -1), this.#entry(page, query)]
  }

  async reset(page: string, query: string): Promise<void> {
    this.entries = [this.#entry(page, query)]
  }

  async tab(page: string): Promise<void> {
    this.entries = [this.#entry(page, '')]
  }

  async moved(): Promise<void> {}

  #entry(page: string, query: string): StackEntry {
    return { id: ++this.#last, page, query }
  }
}

export class RouteHost implements WxHost {
  posted: (FrameEvent | PhoneRequest)[] = []
  thrown: unknown[] = []
  called: [string, unknown][] = []
  reported: string[] = []
  /** Handlers that the page on top has. */
  handlers: string[] = []
  /** What they return. */
  answers: Record<string, unknown> = {}
  at: Mode = 'run'
  kept: Record<string, string> = {}
  phone = PHONE
  readonly pages = new RouteStack()

  constructor(readonly files: Record<string, unknown> = SHOP) {}

  /** Messages of one type, oldest first. */
  of<Type extends (FrameEvent | PhoneRequest)['type']>(type: Type) {
    return this.posted.filter((message) => message.type === type) as Extract<FrameEvent | PhoneRequest, { type: Type }>[]
  }

  post(message: FrameEvent | PhoneRequest): void {
    this.posted.push(message)
  }

  mode(): Mode {
    return this.at
  }

  device(): Device {
    return this.phone
  }

  json(path: string): unknown {
    return this.files[path] ?? null
  }

  text(path: string): string | null {
    const file = this.files[path]
    return file === undefined ? null : JSON.stringify(file)
  }

  texts(): Record<string, string> {
    return {}
  }

  bytes(path: string): Uint8Array | null {
    const text = this.text(path)
    return text === null ? null : new TextEncoder().encode(text)
  }

  stored(): Record<string, string> {
    return this.kept
  }

  launch(): Launched {
    return { page: 'pages/home/home', query: 'from=a%20b', scene: 1001, referrer: '', extraData: {}, shareTicket: '' }
  }

  asset(path: string): string {
    return path
  }

  guard(callback: (...values: any[]) => unknown, ...values: unknown[]): void {
    try {
      callback(...values)
    } catch (error) {
      this.thrown.push(error)
    }
  }

  missing(name: string): void {
    this.reported.push(name)
  }

  hasComponent(tag: string): boolean {
    return tag === 'button'
  }

  callPage(handler: string, value: unknown): unknown {
    this.called.push([handler, value])
    return this.answers[handler]
  }

  pageHandles(handler: string): boolean {
    return this.handlers.includes(handler)
  }

  relaunch(): void {
    this.called.push(['relaunch', null])
  }

  showApp(shown: boolean): void {
    this.called.push(['showApp', shown])
  }

  async sized(): Promise<void> {}
  async pageScrollTo(): Promise<void> {}
  startPullDownRefresh(): void {}
  stopPullDownRefresh(): void {}
  setBackground(): void {}

  createSelectorQuery(): unknown {
    return null
  }

  createIntersectionObserver(): unknown {
    return null
  }

  createMediaQueryObserver(): unknown {
    return null
  }

  widget(): null {
    return null
  }

}

/** The phone of an app that stands on its home page. */
export async function openShop(host = new RouteHost()) {
  const { createPhone } = await import('@stage/phone/phone')
  const side = createPhone(host)
  await host.pages.reset('pages/home/home', '')
  side.pageShown()
  return { host, side, wx: side.wx as Record<string, (...values: any[]) => any> }
}
