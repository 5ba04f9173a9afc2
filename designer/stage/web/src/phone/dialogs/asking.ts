/** Questions that WeChat puts to the person, and what an app hears of the answers. */
import type { Dialog, DialogAnswer } from '../../protocol/phone'
import { Failure, textOf } from '../answers'
import type { WxHost } from '../host'
import type { ShellLine } from '../shell-line'

/** What a call fails with when the person says no, and when it goes wrong; without the second it cannot. */
export interface Refusals {
  no: string
  fail?: string
}

/** A dialog with what is peculiar to it. */
export type Asked = Partial<Omit<Dialog, 'source' | 'fails'>> & Pick<Dialog, 'kind' | 'title'>

const PLAIN: Omit<Dialog, 'kind' | 'title' | 'source' | 'fails'> = {
  text: '', picture: '', facts: [], rows: [], pick: 'none', fields: [], yes: '允许', no: '拒绝',
}

export class Asking {
  constructor(private readonly host: WxHost, private readonly line: ShellLine) {}

  /** Name of the mini-program, as its project calls it. */
  get source(): string {
    const configured = (this.host.json('project.config.json') ?? {}) as Record<string, unknown>
    return decoded(textOf(configured['projectname'])) || '小程序'
  }

  /** What the person answered; raises a Failure when that is no. On the canvas nobody is asked: it counts as no. */
  async ask(asked: Asked, refusals: Refusals): Promise<DialogAnswer> {
    const answer = await this.offer(asked, refusals.fail !== undefined)
    if (answer.verdict === 'yes') return answer
    throw new Failure(answer.verdict === 'fail' ? (refusals.fail ?? refusals.no) : refusals.no)
  }

  /** What the person answered, a refusal included. */
  async offer(asked: Asked, fails: boolean): Promise<DialogAnswer> {
    if (this.host.mode() === 'design') return NO
    const dialog: Dialog = { ...PLAIN, source: this.source, fails, ...asked }
    return answerOf(await this.line.ask({ type: 'dialog', dialog }))
  }
}

const NO: DialogAnswer = { verdict: 'no', chosen: [], values: {} }

/** A dialog that went away with its page counts as refused. */
function answerOf(value: unknown): DialogAnswer {
  return typeof value === 'object' && value !== null && 'verdict' in value ? (value as DialogAnswer) : NO
}

/** DevTools writes names outside ASCII with escapes of URLs. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** A row of a dialog. */
export function row(text: string, detail = '', on = false, icon = ''): Dialog['rows'][number] {
  return { text, detail, on, icon }
}
