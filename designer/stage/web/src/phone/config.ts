/** What app.json, a page's JSON and theme.json say about the phone around a page. Broken or missing parts give WeChat's defaults. */
import type { WxHost } from './host'

export interface TabItem {
  pagePath: string
  text: string
  iconPath: string
  selectedIconPath: string
}

export interface TabBarConfig {
  custom: boolean
  color: string
  selectedColor: string
  backgroundColor: string
  borderStyle: 'black' | 'white'
  position: 'bottom' | 'top'
  list: TabItem[]
}

export interface WindowConfig {
  title: string
  background: string
  color: 'black' | 'white'
  custom: boolean
  /** Whether a page that was opened directly offers the way home. */
  home: boolean
}

type Json = Record<string, unknown>

const object = (value: unknown): Json => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {})
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown, fallback = ''): string => (typeof value === 'string' ? value : fallback)
const route = (value: unknown): string => text(value).replace(/^\//, '').replace(/\.html$/, '')

export class AppConfig {
  readonly #host: WxHost

  constructor(host: WxHost) {
    this.#host = host
  }

  get #app(): Json {
    return object(this.#host.json('app.json'))
  }

  /** Every route that may be opened, sub-packages included. */
  pages(): string[] {
    const app = this.#app
    const packages = [...list(app['subPackages']), ...list(app['subpackages'])].map(object)
    const nested = packages.flatMap((part) => list(part['pages']).map((page) => `${route(part['root']).replace(/\/$/, '')}/${route(page)}`))
    return [...list(app['pages']).map(route), ...nested]
  }

  entryPage(): string {
    return route(this.#app['entryPagePath']) || (this.pages()[0] ?? '')
  }

  isTab(page: string): boolean {
    return this.tabBar()?.list.some((item) => item.pagePath === page) ?? false
  }

  /** Theme of the app: `dark` only where app.json asks for darkmode and the phone is dark. */
  theme(): 'light' | 'dark' {
    return this.#app['darkmode'] === true && this.#host.device().theme === 'dark' ? 'dark' : 'light'
  }

  /** What app.json says that the app uses a scope for. */
  permission(scope: string): string {
    return text(object(object(this.#app['permission'])[scope])['desc'])
  }

  /** Whether app.json declares that the app uses an interface about places. */
  declares(name: string): boolean {
    return list(this.#app['requiredPrivateInfos']).includes(name)
  }

  tabBar(): TabBarConfig | null {
    const bar = this.#themed(object(this.#app['tabBar']))
    const items = list(bar['list']).map((item) => this.#themed(object(item)))
    if (items.length === 0) return null
    return {
      custom: bar['custom'] === true,
      color: text(bar['color'], '#7A7E83'),
      selectedColor: text(bar['selectedColor'], '#3CC51F'),
      backgroundColor: text(bar['backgroundColor'], '#ffffff'),
      borderStyle: bar['borderStyle'] === 'white' ? 'white' : 'black',
      position: bar['position'] === 'top' ? 'top' : 'bottom',
      list: items.map((item) => ({
        pagePath: route(item['pagePath']),
        text: text(item['text']),
        iconPath: text(item['iconPath']),
        selectedIconPath: text(item['selectedIconPath']),
      })),
    }
  }

  /** The window of a page: its JSON over app.json's `window`; `app.json` may hold the page's JSON itself under `window` only. */
  window(page: string): WindowConfig {
    const merged = this.#themed({ ...object(this.#app['window']), ...object(this.#host.json(`${page}.json`)) })
    return {
      title: text(merged['navigationBarTitleText']),
      background: text(merged['navigationBarBackgroundColor'], '#000000'),
      color: merged['navigationBarTextStyle'] === 'black' ? 'black' : 'white',
      custom: merged['navigationStyle'] === 'custom',
      home: merged['homeButton'] !== false,
    }
  }

  /** Replaces `@name` by the value of theme.json. */
  #themed(values: Json): Json {
    if (!Object.values(values).some((value) => typeof value === 'string' && value.startsWith('@'))) return values
    const location = text(this.#app['themeLocation'], 'theme.json').replace(/^\//, '')
    const variables = object(object(this.#host.json(location))[this.theme()])
    const resolve = (value: unknown): unknown => (typeof value === 'string' && value.startsWith('@') ? variables[value.slice(1)] : value)
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, resolve(value)]))
  }
}
