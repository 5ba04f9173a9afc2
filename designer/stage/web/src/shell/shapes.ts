/**
 * The shapes of messages that a frame may send. What does not fit is dropped: the project's code runs in the frame and can post anything.
 */
import type { FrameEvent, PhoneRequest } from '../protocol'
import { dialog, PHONE_EVENTS } from './shapes/phone'
import { boolean, list, number, oneOf, orNull, shape, string, type Check } from './checks'
import { GEOMETRY_EVENTS } from './shapes/geometry'
import { INSPECTION_EVENTS } from './shapes/inspection'
import { SAMPLES } from './shapes/samples'
import { STORAGE_EVENTS } from './shapes/storage'
import { TRIGGER_EVENTS } from './shapes/triggers'
import { NETWORK_EVENTS } from './shapes/network'

const place = shape({ path: string, line: number, column: number })
const at = orNull(place)

const EVENTS: Record<FrameEvent['type'], Check> = {
  ...PHONE_EVENTS,
  booted: shape({}),
  rendered: shape({ page: string, nodes: number, ms: number }),
  updated: shape({ serial: number, rank: oneOf('style', 'soft', 'rebuild', 'reopen', 'restart', 'kept'), ms: number }),
  outdated: shape({ files: list(string) }),
  ...GEOMETRY_EVENTS,
  settled: shape({ content: shape({ texts: number, pictures: number, controls: number }) }),
  console: shape({ level: oneOf('log', 'info', 'warn', 'error', 'debug'), text: string, at }),
  problem: shape({ kind: oneOf('script', 'template', 'style', 'wxs', 'json', 'route', 'engine'), message: string, at }),
  missing: shape({ kind: oneOf('component', 'api', 'file', 'module', 'plugin', 'network'), name: string, at }),
  route: shape({ stack: list(shape({ page: string, query: string })) }),
  pong: shape({ id: number }),
  ...INSPECTION_EVENTS,
  ...TRIGGER_EVENTS,
  ...SAMPLES,
  ...NETWORK_EVENTS,
  ...STORAGE_EVENTS,
}

const columns = list(list(string))
const tab = shape({ text: string, icon: string, selectedIcon: string, badge: string, dot: boolean })
const border = oneOf('black', 'white')
const position = oneOf('bottom', 'top')
const tabBar = shape({ color: string, selectedColor: string, background: string, border, position, selected: number, items: list(tab) })

const REQUESTS: Record<PhoneRequest['type'], Check> = {
  navigationBar: shape({
    title: string,
    background: string,
    color: oneOf('black', 'white'),
    back: boolean,
    home: boolean,
    loading: boolean,
    custom: boolean,
    dark: boolean,
    duration: number,
    timing: string,
  }),
  tabBar: shape({ bar: orNull(tabBar), gently: boolean }),
  toast: shape({ title: string, icon: oneOf('success', 'error', 'loading', 'none'), image: string, mask: boolean, duration: number }),
  hideToast: shape({}),
  modal: shape({
    id: number,
    title: string,
    content: string,
    showCancel: boolean,
    cancelText: string,
    cancelColor: string,
    confirmText: string,
    confirmColor: string,
    editable: boolean,
    placeholder: string,
  }),
  actionSheet: shape({ id: number, items: list(string), title: string, color: string }),
  picker: shape({ id: number, title: string, columns, value: list(number) }),
  pickerColumns: shape({ id: number, columns, value: list(number) }),
  preview: shape({ urls: list(string), current: number }),
  dialog: shape({ id: number, dialog }),
  keyboard: shape({
    keyboard: orNull(shape({
      keys: oneOf('text', 'number', 'digit', 'idcard'),
      confirm: oneOf('send', 'search', 'next', 'go', 'done', 'return'),
      bar: boolean,
      bottom: orNull(number),
    })),
  }),
  room: shape({ id: number }),
  shake: shape({ duration: number }),
  dismiss: shape({}),
}

function fits(checks: Record<string, Check>, message: unknown): boolean {
  const type = (message as { type?: unknown } | null)?.type
  return typeof type === 'string' && Object.hasOwn(checks, type) && checks[type]!(message)
}

/** Whether a message of the frame is an event for Python. */
export function isFrameEvent(message: unknown): message is FrameEvent {
  return fits(EVENTS, message)
}

/** Whether a message of the frame asks something of the phone. */
export function isPhoneRequest(message: unknown): message is PhoneRequest {
  return fits(REQUESTS, message)
}
