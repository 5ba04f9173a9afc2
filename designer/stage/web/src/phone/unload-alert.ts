/** The question before a page is left by the bar's way back (developers.weixin.qq.com, wx.enableAlertBeforeUnload). */
import { requiredText } from './answers'
import type { WxHost } from './host'
import type { ShellLine } from './shell-line'
import { asynchronousArea, type Area } from './wx/area'

export class UnloadAlert {
  /** What is asked, by the page's id. */
  readonly #messages = new Map<number, string>()

  constructor(private readonly host: WxHost, private readonly line: ShellLine) {}

  area(): Area {
    return asynchronousArea(this.host, {
      enableAlertBeforeUnload: (options) => void this.#messages.set(this.#page, requiredText(options, 'message')),
      disableAlertBeforeUnload: () => void this.#messages.delete(this.#page),
    })
  }

  /** Whether the page on top may be left: nothing is asked, or the person says yes. */
  async agreed(): Promise<boolean> {
    const content = this.#messages.get(this.#page)
    if (content === undefined || this.host.pages.current().length < 2 || this.host.mode() === 'design') return true
    const answer = await this.line.ask({
      type: 'modal', title: '', content, showCancel: true, cancelText: '取消', cancelColor: '#000000', confirmText: '确定', confirmColor: '#576B95', editable: false, placeholder: '',
    })
    return typeof answer === 'object' && answer !== null && (answer as { confirm?: unknown }).confirm === true
  }

  forget(): void {
    this.#messages.clear()
  }

  get #page(): number {
    return this.host.pages.current().at(-1)?.id ?? 0
  }
}
