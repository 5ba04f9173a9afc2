/** What becomes of a call of `wx`. */
import apis from '../../../../../resources/catalog/apis.json'
import answered from '@stage/phone/wx/answered.json'
import { makePhone } from '@stage/phone/phone'
import names from '@stage/phone/wx/names.json'
import { ShareMenus } from '@stage/phone/wx/sharing'
import { playedArea } from '@stage/phone/wx/wx'
import { RouteHost } from '../phone/phone-host'
import { stageCode } from './facts'

/** `answered`: always the same typed answer; `not`: a typed stand-in that the console names. */
export type Fate = 'played' | 'answered' | 'not'

export interface Call {
  name: string
  /** The chapter of WeChat's documentation; '' when it has none. */
  chapter: string
  fate: Fate
}

/** Every name that WeChat has in `wx`, in order of chapter and name. */
export function calls(): Call[] {
  const phone = makePhone(new RouteHost())
  const played = playedArea(phone, new ShareMenus(phone))
  const code = stageCode()
  const chapters = apis as Record<string, { category?: string }>
  const list = Object.keys(names.wx).map((name) => ({ name, chapter: chapters[name]?.category ?? '', fate: fateOf(name, played, code) }))
  return list.sort((a, b) => order(a.chapter, b.chapter) || order(a.name, b.name))
}

/** A listener that nothing ever calls is not played, though it can be added. */
function fateOf(name: string, played: object, code: string): Fate {
  if (Object.hasOwn(played, name)) return 'played'
  if (Object.values(answered).some((list) => (Array.isArray(list) ? list.includes(name as never) : Object.hasOwn(list, name)))) return 'answered'
  const event = /^(?:on|off)([A-Z]\w*)$/.exec(name)?.[1]
  return event && new RegExp(`emit\\('${event}'`).test(code) ? 'played' : 'not'
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
