/** The few words that the phone itself says, in the device's language. */
const WORDS = {
  zh: {
    cancel: '取消', confirm: '确定', applies: '申请', pagePicture: '页面截图', miniProgram: '小程序',
    answer: '模拟结果', verdicts: { yes: '成功', no: '拒绝', fail: '失败' },
    keys: { send: '发送', search: '搜索', next: '下一项', go: '前往', done: '完成', return: '换行' },
  },
  en: {
    cancel: 'Cancel', confirm: 'OK', applies: 'asks', pagePicture: 'Picture of the page', miniProgram: 'Mini Program',
    answer: 'Try a', verdicts: { yes: 'success', no: 'refusal', fail: 'failure' },
    keys: { send: 'Send', search: 'Search', next: 'Next', go: 'Go', done: 'Done', return: 'Return' },
  },
}

export type Words = (typeof WORDS)['zh']

export function words(language: string): Words {
  return language.toLowerCase().startsWith('zh') ? WORDS.zh : WORDS.en
}
