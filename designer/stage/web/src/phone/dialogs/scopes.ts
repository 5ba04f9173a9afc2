/** What the app may use of the phone: asked once, kept while the app runs, changed in its settings. */
import { Failure } from '../answers'
import type { AppConfig } from '../config'
import type { WxHost } from '../host'
import type { Asking } from './asking'
import { row } from './asking'
import known from './scopes.json'

interface Scope {
  title: string
  short: string
  /** Given without a question. */
  silent?: boolean
  /** Its question shows what app.json says that it is for. */
  permission?: boolean
}

const SCOPES: Record<string, Scope> = known.scopes

export class Scopes {
  readonly #decided = new Map<string, boolean>()

  constructor(private readonly host: WxHost, private readonly config: AppConfig, private readonly asking: Asking) {}

  /** What was decided so far, as `wx.getSetting` gives it. */
  get settings(): Record<string, boolean> {
    return Object.fromEntries(this.#decided)
  }

  /** Asks for a scope unless that was done before. Raises a Failure when it is refused. On the canvas every scope is there. */
  async require(name: string): Promise<void> {
    const scope = Object.hasOwn(SCOPES, name) ? SCOPES[name]! : null
    if (!scope) throw new Failure('invalid scope')
    if (this.host.mode() === 'design') return
    if (!this.#decided.has(name)) this.#decided.set(name, scope.silent === true || (await this.#ask(name, scope)))
    if (!this.#decided.get(name)) throw new Failure('auth deny', { errno: 103 })
  }

  /** Shows the settings of the app, and keeps what the person changes there. */
  async open(): Promise<void> {
    const names = [...this.#decided.keys()]
    const rows = names.map((name) => row(SCOPES[name]!.short, '', this.#decided.get(name)))
    const text = names.length > 0 ? `允许“${this.asking.source}”使用` : `“${this.asking.source}”没有使用任何权限`
    const answer = await this.asking.offer({ kind: 'page', title: '设置', text, rows, pick: 'switch', yes: '', no: '返回' }, false)
    if (answer.verdict === 'no' && rows.length > 0) names.forEach((name, index) => this.#decided.set(name, answer.chosen.includes(index)))
  }

  forget(): void {
    this.#decided.clear()
  }

  async #ask(name: string, { title, permission }: Scope): Promise<boolean> {
    const text = permission ? this.config.permission(name) : ''
    const answer = await this.asking.offer({ kind: 'sheet', title, text }, false)
    return answer.verdict === 'yes'
  }
}
