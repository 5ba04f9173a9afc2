import { type Area, type Phone } from './area'
import { Animation } from './animation'
import { USER_DATA_PATH } from './files'
import { knownObject } from './known'

/** What belongs nowhere else: conversions, animation, the update manager. */
export function baseArea({ host }: Phone): Area {
  return {
    env: { USER_DATA_PATH },
    arrayBufferToBase64: (buffer: ArrayBuffer) => btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('')),
    base64ToArrayBuffer: (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer,
    createAnimation: (options: unknown) => new Animation(options),
    getUpdateManager: () =>
      knownObject(host, 'UpdateManager', {
        onCheckForUpdate: (checked: unknown) => {
          if (typeof checked === 'function') setTimeout(() => host.guard(checked as () => void, { hasUpdate: false }), 0)
        },
      }),
  }
}
