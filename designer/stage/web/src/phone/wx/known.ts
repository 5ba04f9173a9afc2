/** Harmless stand-ins for the names that WeChat knows and the phone does not play, from names.json. */
import { asynchronous } from '../answers'
import type { WxHost } from '../host'
import { remark, type Area } from './area'
import names from './names.json'

type Kind = 'async' | 'call' | 'sync' | 'property' | 'listener-add' | 'listener-remove' | 'method'

/** A name of names.json: `answer` is what it returns or, when asynchronous, what `success` gets; `object` names an entry of `objects`. */
interface Entry {
  kind: Kind
  answer?: unknown
  object?: string
}

type Entries = Record<string, Entry>

const wxNames = names.wx as Entries
const objects = names.objects as Record<string, Entries>

export function isKnownApi(name: string): boolean {
  return Object.hasOwn(wxNames, name)
}

/** Whether objects of this kind have this member; for wx.canIUse. */
export function isKnownMember(object: string, member: string): boolean {
  return Object.hasOwn(objects, object) && Object.hasOwn(objects[object]!, member)
}

/** Names of `wx` that add or remove listeners. */
export function listenerNames(): { add: string[]; remove: string[] } {
  const of = (kind: Kind): string[] => Object.keys(wxNames).filter((name) => wxNames[name]!.kind === kind)
  return { add: of('listener-add'), remove: of('listener-remove') }
}

/** Every function that WeChat has in `wx`, each with a typed answer; a call is reported as missing. */
export function knownArea(host: WxHost): Area {
  const functions = Object.entries(wxNames).filter(([, { kind }]) => kind !== 'property')
  const said = new Set<string>()
  const call = (name: string, entry: Entry) => (): void => {
    host.missing(name)
    if (!said.has(name)) remark(host, 'warn', `wx.${name} is not played here: ${instead(entry)}.`)
    said.add(name)
  }
  return Object.fromEntries(functions.map(([name, entry]) => [name, standIn(host, name, entry, call(name, entry))]))
}

/** What a stand-in does in place of the call. */
function instead({ kind, answer, object }: Entry): string {
  if (object) return `it gives a ${object} whose methods do nothing`
  if (kind === 'async') return answer === undefined ? 'it succeeds and nothing happens' : 'it succeeds with empty values'
  return answer === undefined ? 'nothing happens' : `it returns ${JSON.stringify(answer)}`
}

/** An object of WeChat (`VideoContext`, `RequestTask`, …) whose members do nothing, with some of them played. */
export function knownObject(host: WxHost, name: string, played: Area = {}): Area {
  const members = Object.entries(objects[name] ?? {}).map(([member, entry]) => {
    return [member, entry.kind === 'property' ? structuredClone(entry.answer) : standIn(host, member, entry, () => undefined)]
  })
  return Object.assign(Object.fromEntries(members) as Area, played)
}

function standIn(host: WxHost, name: string, entry: Entry, called: () => void): (options?: unknown) => unknown {
  const answer = (): unknown => (entry.object ? knownObject(host, entry.object) : structuredClone(entry.answer))
  const settle = asynchronous(host, name, () => structuredClone(entry.answer))
  return (options) => {
    called()
    if (entry.kind !== 'async') return answer()
    const promise = settle(options)
    return entry.object ? answer() : promise
  }
}
