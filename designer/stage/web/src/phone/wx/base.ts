import type { Area } from './area'
import { Animation } from './animation'
import { USER_DATA_PATH } from '../files/paths'

/** What belongs nowhere else: conversions and animation. */
export function baseArea(): Area {
  return {
    env: { USER_DATA_PATH },
    arrayBufferToBase64: (buffer: ArrayBuffer) => btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('')),
    base64ToArrayBuffer: (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer,
    createAnimation: (options: unknown) => new Animation(options),
  }
}
