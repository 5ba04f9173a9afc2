import { Failure, requiredList, requiredText, textOf, type Options } from '../answers'
import { row } from '../dialogs/asking'
import { asynchronousArea, type Area, type Phone } from './area'

/** Most templates of one question (developers.weixin.qq.com, wx.requestSubscribeMessage). */
const MOST_TEMPLATES = 3

/** Scopes, settings, privacy, and messages the app may send. */
export function authorizationArea(phone: Phone): Area {
  const { host, scopes } = phone
  const setting = (): object => ({ authSetting: scopes.settings, subscriptionsSetting: { mainSwitch: true, itemSettings: {} } })
  return asynchronousArea(host, {
    authorize: (options) => scopes.require(requiredText(options, 'scope')),
    getSetting: setting,
    openSetting: async () => {
      await scopes.open()
      return setting()
    },
    requirePrivacyAuthorize: () => agreePrivacy(phone),
    getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: `《${phone.asking.source}小程序隐私保护指引》` }),
    openPrivacyContract: () => void phone.asking.offer({ kind: 'page', title: '隐私保护指引', text: PRIVACY, yes: '', no: '返回' }, false),
    requestSubscribeMessage: (options) => subscribe(phone, options),
  })
}

export function authorizationQuestions(phone: Phone): Record<string, (options: Options) => unknown> {
  return { agreePrivacyAuthorization: () => ({}), openSetting: phone.scopes.open.bind(phone.scopes) }
}

const PRIVACY = '这里在手机上显示由开发者在小程序管理后台填写的隐私保护指引。'

async function agreePrivacy({ host, asking }: Phone): Promise<void> {
  if (host.mode() === 'design') return
  await asking.ask({ kind: 'sheet', title: '使用前请阅读并同意隐私保护指引', text: PRIVACY, yes: '同意' }, { no: 'privacy permission is not authorized' })
}

/** Each template is accepted or rejected by itself; a refusal of all is no failure. */
async function subscribe({ asking }: Phone, options: Options): Promise<object> {
  const templates = requiredList(options, 'tmplIds').map((id) => textOf(id))
  if (templates.length === 0) throw new Failure("TmplIds can't be empty", { errCode: 10001 })
  if (templates.length > MOST_TEMPLATES) throw new Failure('Templates count out of max bounds', { errCode: 20003 })
  const rows = templates.map((id) => row(`订阅消息模板`, id, true))
  const answer = await asking.offer({ kind: 'sheet', title: '发送以下消息', rows, pick: 'many' }, true)
  if (answer.verdict === 'fail') throw new Failure('The main switch is switched off', { errCode: 20004 })
  const accepted = (index: number): boolean => answer.verdict === 'yes' && answer.chosen.includes(index)
  return Object.fromEntries(templates.map((id, index) => [id, accepted(index) ? 'accept' : 'reject']))
}
