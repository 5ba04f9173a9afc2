/** What a button with `open-type` answers where there is no WeChat: as for somebody who declines, or for nobody in particular. */

interface Answer {
  event: string
  detail: Record<string, unknown>
}

const NOBODY = { nickName: '微信用户', gender: 0, language: '', city: '', province: '', country: '', avatarUrl: '' }

export const OPEN_TYPES: Record<string, Answer> = {
  getPhoneNumber: { event: 'getphonenumber', detail: { errMsg: 'getPhoneNumber:fail user deny' } },
  getRealtimePhoneNumber: { event: 'getrealtimephonenumber', detail: { errMsg: 'getRealtimePhoneNumber:fail user deny' } },
  getUserInfo: {
    event: 'getuserinfo',
    detail: { errMsg: 'getUserInfo:ok', userInfo: NOBODY, rawData: JSON.stringify(NOBODY), signature: '', encryptedData: '', iv: '' },
  },
  openSetting: { event: 'opensetting', detail: { errMsg: 'openSetting:ok', authSetting: {} } },
  launchApp: { event: 'error', detail: { errMsg: 'launchApp:fail invalid scene' } },
  agreePrivacyAuthorization: { event: 'agreeprivacyauthorization', detail: { errMsg: 'agreePrivacyAuthorization:ok' } },
}
