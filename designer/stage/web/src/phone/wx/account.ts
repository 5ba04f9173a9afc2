/** Who uses the app: login, profile, phone number. The person is invented, and what only WeChat could encrypt is marked so. */
import { Failure, requiredText, type Options } from '../answers'
import { avatar } from '../dialogs/avatar'
import { row } from '../dialogs/asking'
import person from '../dialogs/person.json'
import { asynchronousArea, type Area, type Phone } from './area'

/** Stands for what WeChat's servers would encrypt for those of the app. */
const ENCRYPTED = { encryptedData: 'not-encrypted-by-weft', iv: 'weft', cloudID: '' }
const AVATARS = 4

export function accountArea(phone: Phone): Area {
  return asynchronousArea(phone.host, {
    login: () => ({ code: `weft-login-${Date.now().toString(36)}` }),
    checkSession: () => ({}),
    getUserProfile: (options) => userProfile(phone, options),
    // Since 2021 WeChat gives the same nameless person to everybody who calls it.
    getUserInfo: () => profile(),
  })
}

/** What buttons with an open-type ask for, by the name in its errMsg. */
export function accountQuestions(phone: Phone): Record<string, (options: Options) => unknown> {
  return {
    getUserInfo: async () => {
      await phone.asking.ask({ kind: 'sheet', title: '获取你的昵称、头像、地区及性别' }, { no: 'auth deny', fail: 'system error' })
      return profile()
    },
    getPhoneNumber: () => phoneNumber(phone),
    getRealtimePhoneNumber: () => phoneNumber(phone),
    chooseAvatar: () => chooseAvatar(phone),
    chooseNickname: () => chooseNickname(phone),
  }
}

async function userProfile({ asking }: Phone, options: Options): Promise<object> {
  const purpose = requiredText(options, 'desc')
  if (purpose.length > 30) throw new Failure('desc length does not meet the requirements')
  await asking.ask({ kind: 'sheet', title: '获取你的昵称、头像', text: purpose }, { no: 'auth deny', fail: 'system error' })
  return profile()
}

function profile(): object {
  const userInfo = { ...person.user, avatarUrl: avatar(), is_demote: true }
  return { userInfo, rawData: JSON.stringify(userInfo), signature: 'weft', ...ENCRYPTED }
}

async function phoneNumber({ asking }: Phone): Promise<object> {
  const rows = person.phones.map((number, index) => row(number, index === 0 ? '微信绑定号码' : '', index === 0))
  await asking.ask({ kind: 'sheet', title: '申请获取并验证你的手机号', rows, pick: 'one' }, { no: 'user deny', fail: 'jsapi has no permission' })
  return { code: `weft-phone-${Date.now().toString(36)}`, ...ENCRYPTED }
}

async function chooseAvatar({ asking }: Phone): Promise<object> {
  const rows = Array.from({ length: AVATARS }, (_, index) => ({ ...row(index === 0 ? '用微信头像' : `示例头像 ${index}`), icon: avatar(index) }))
  const { chosen } = await asking.ask({ kind: 'menu', title: '选择头像', rows, pick: 'answer', yes: '', no: '取消' }, { no: 'cancel', fail: 'system error' })
  return { avatarUrl: avatar(chosen[0] ?? 0) }
}

async function chooseNickname({ asking }: Phone): Promise<object> {
  const rows = [row(person.user.nickName, '用微信昵称')]
  await asking.ask({ kind: 'menu', title: '选择昵称', rows, pick: 'answer', yes: '', no: '取消' }, { no: 'cancel' })
  return { nickName: person.user.nickName }
}
