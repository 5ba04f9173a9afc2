/** The app's own tab bar (`custom-tab-bar/index`): one component beside each tab page. */
import type { AssociatedBackend } from 'glass-easel-miniprogram-adapter'
import type { Code } from './code'
import type { InnerComponent } from './internals'
import type { Reports } from './reports'
import { domOf } from './tree'

/** Where WeChat looks for it (developers.weixin.qq.com, "自定义 tabBar"). */
export const TAB_BAR = 'custom-tab-bar/index'

type Root = ReturnType<AssociatedBackend['createRoot']>

export class CustomTabBar {
  readonly sheets: string[]
  readonly #root: Root

  /** Builds the bar. Raises what its template or script raises while it is built. */
  constructor(code: Code, backend: AssociatedBackend, private readonly reports: Reports) {
    this.sheets = code.prepare(TAB_BAR, false)
    this.#root = backend.createRoot('custom-tab-bar', code.space, TAB_BAR)
  }

  get component(): InnerComponent {
    return this.#root.getComponent() as unknown as InnerComponent
  }

  /** The bar as scripts get it from `getTabBar`. */
  get object(): object {
    return this.#root.get() as unknown as object
  }

  get element(): HTMLElement {
    return domOf(this.#root.getComponent())!
  }

  /** Puts the bar into the document. */
  attach(): void {
    const placeholder = document.body.appendChild(document.createElement('i'))
    this.reports.guard('script', () => this.#root.attach(document.body as never, placeholder as never))
  }

  call(lifetime: 'show' | 'hide'): void {
    this.element.style.setProperty('display', lifetime === 'show' ? '' : 'none')
    this.reports.guard('script', () => this.#root.getComponent().triggerPageLifetime(lifetime, []))
  }

  unload(): void {
    const { element } = this
    this.reports.guard('script', () => this.#root.release())
    element.remove()
  }
}
