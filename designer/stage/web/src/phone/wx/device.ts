/** What the phone itself has: network, battery, screen, vibration, new versions of the app. */
import { Failure, type Options } from '../answers'
import type { WxHost } from '../host'
import { asynchronousArea, type Area, type Phone } from './area'
import { knownObject } from './known'

const SHORT_SHAKE_MS = 15
const LONG_SHAKE_MS = 400

type Listener = (...values: any[]) => unknown

export function deviceArea(phone: Phone): Area {
  const { host, line, surroundings } = phone
  let brightness = 0.5
  const shake = (duration: number): void => {
    if (host.mode() === 'run') line.tell({ type: 'shake', duration })
  }
  return {
    ...asynchronousArea(host, {
      getNetworkType: () => networkType(phone),
      getBatteryInfo: () => surroundings.battery,
      getScreenBrightness: () => ({ value: brightness }),
      setScreenBrightness: (options) => void (brightness = share(options['value'])),
      vibrateShort: () => shake(SHORT_SHAKE_MS),
      vibrateLong: () => shake(LONG_SHAKE_MS),
    }),
    getBatteryInfoSync: () => surroundings.battery,
    getUpdateManager: () => updateManager(phone),
  }
}

function networkType({ surroundings }: Phone): Options {
  const { network } = surroundings.now
  return { networkType: network, signalStrength: network === 'none' ? 0 : 4, hasSystemProxy: false, isConnected: network !== 'none', weakNet: network === '2g' }
}

function share(value: unknown): number {
  if (typeof value !== 'number' || value < 0 || value > 1) throw new Failure('parameter error: parameter.value should be Number between 0 and 1;')
  return value
}

/** One a call as WeChat's; a new version is there once Python says so. */
function updateManager({ host, surroundings, events }: Phone): Area {
  const hear = (listener: unknown, value?: unknown): void => later(host, listener, value)
  return knownObject(host, 'UpdateManager', {
    onCheckForUpdate: (listener: unknown) => hear(listener, { hasUpdate: surroundings.now.update }),
    onUpdateReady(listener: unknown) {
      if (surroundings.now.update) hear(listener)
      else events.hear('weft:update', listener)
    },
    applyUpdate: () => host.relaunch(),
  })
}

function later(host: WxHost, listener: unknown, value: unknown): void {
  if (typeof listener === 'function') setTimeout(() => host.guard(listener as Listener, value), 0)
}
