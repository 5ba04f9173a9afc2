/** The few words that the phone itself says, in the device's language. */
const WORDS = {
  zh: { cancel: '取消', confirm: '确定' },
  en: { cancel: 'Cancel', confirm: 'OK' },
}

export function words(language: string): { cancel: string; confirm: string } {
  return language.toLowerCase().startsWith('zh') ? WORDS.zh : WORDS.en
}
