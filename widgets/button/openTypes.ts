/** What a button with `open-type` asks the phone, and the events that tell the page of the answer (WeChat, "button"). */
import type { WidgetInstance } from '@stage/widget'

interface OpenType {
  options?(widget: WidgetInstance): Record<string, unknown>
  /** The event of every answer, or only of one that is no refusal. */
  event?: string
  granted?: string
  refused?: string
}

export const OPEN_TYPES: Record<string, OpenType> = {
  getPhoneNumber: { event: 'getphonenumber' },
  getRealtimePhoneNumber: { event: 'getrealtimephonenumber' },
  getUserInfo: { event: 'getuserinfo', options: ({ data }) => ({ lang: data['lang'] }) },
  openSetting: { event: 'opensetting' },
  agreePrivacyAuthorization: { event: 'agreeprivacyauthorization' },
  chooseAvatar: { granted: 'chooseavatar' },
  launchApp: { granted: 'launchapp', refused: 'error', options: ({ data }) => ({ appParameter: data['appParameter'] }) },
  feedback: {},
  share: { options: (widget) => ({ target: { id: widget['id'], dataset: widget['dataset'] } }) },
  contact: {
    granted: 'contact',
    options: ({ data: { sessionFrom, sendMessageTitle, sendMessagePath, sendMessageImg, showMessageCard } }) => ({
      sessionFrom, sendMessageTitle, sendMessagePath, sendMessageImg, showMessageCard,
    }),
  },
}

/** Asks what `open-type` names; several joined by `|` one after the other. */
export async function openAbility(widget: WidgetInstance): Promise<void> {
  for (const name of String(widget.data['openType'] ?? '').split('|')) {
    if (Object.hasOwn(OPEN_TYPES, name)) await ask(widget, name, OPEN_TYPES[name]!)
  }
}

async function ask(widget: WidgetInstance, name: string, { options, event, granted, refused }: OpenType): Promise<void> {
  const detail = await widget.phone.ask(name, options?.(widget))
  const ok = /:ok\b/.test(String(detail['errMsg']))
  const told = event ?? (ok ? granted : refused)
  if (told) widget.triggerEvent(told, detail)
}
