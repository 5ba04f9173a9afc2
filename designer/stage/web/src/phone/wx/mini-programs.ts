/** Ways out of the app: other mini-programs, customer service, telephone. They are asked for and lead nowhere. */
import { requiredText, textOf, type Options } from '../answers'
import { asynchronousArea, type Area, type Phone } from './area'

export function waysOutArea(phone: Phone): Area {
  const { asking } = phone
  return asynchronousArea(phone.host, {
    navigateToMiniProgram: (options) => leaveFor(phone, options),
    openEmbeddedMiniProgram: (options) => leaveFor(phone, options),
    navigateBackMiniProgram: () => asking.ask({ kind: 'card', title: '返回上一个小程序', yes: '返回', no: '取消' }, { no: 'cancel' }).then(() => phone.leave()),
    exitMiniProgram: () => phone.leave(),
    openCustomerServiceChat: (options) => asking.ask(service('打开客服会话', textOf(options['corpId'])), { no: 'cancel', fail: 'system error' }).then(() => ({})),
    makePhoneCall: (options) => call(phone, requiredText(options, 'phoneNumber')),
  })
}

export function waysOutQuestions(phone: Phone): Record<string, (options: Options) => unknown> {
  return {
    contact: async (options) => {
      await phone.asking.ask(service('客服会话', textOf(options['sendMessageTitle'])), { no: 'cancel' })
      return { path: textOf(options['sendMessagePath']), query: {} }
    },
    feedback: () => phone.asking.ask({ kind: 'page', title: '反馈与投诉', text: '这里在手机上打开微信的反馈页面。', yes: '', no: '返回' }, { no: 'cancel' }),
    launchApp: () => phone.asking.ask({ kind: 'card', title: '打开 App', yes: '打开', no: '取消' }, { no: 'cancel', fail: 'invalid scene' }).then(() => ({})),
  }
}

function service(title: string, text: string) {
  return { kind: 'card', title, text, yes: '打开', no: '取消' } as const
}

async function leaveFor({ asking }: Phone, options: Options): Promise<void> {
  const target = textOf(options['shortLink']) || requiredText(options, 'appId')
  const facts = [{ label: 'AppID', text: target }]
  if (options['path']) facts.push({ label: '路径', text: textOf(options['path']) })
  if (options['extraData']) facts.push({ label: 'extraData', text: JSON.stringify(options['extraData']) })
  await asking.ask({ kind: 'card', title: '即将打开其他小程序', facts, yes: '允许', no: '取消' }, { no: 'cancel', fail: 'invalid appid' })
}

async function call({ asking }: Phone, number: string): Promise<void> {
  const rows = [{ text: `呼叫 ${number}`, detail: '', icon: 'call', on: false }]
  await asking.ask({ kind: 'menu', title: `“${number}”可能是一个电话号码`, rows, pick: 'answer', yes: '', no: '取消' }, { no: 'cancel' })
}
