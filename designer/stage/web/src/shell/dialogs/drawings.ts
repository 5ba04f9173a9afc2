/** Small drawings of dialogs, in `currentColor`. */
import { BACK } from '../icons'

const stroke = 'fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"'
const drawn = (path: string): string => `<svg viewBox="0 0 24 24" width="26" height="26" ${stroke}>${path}</svg>`

export const drawings = {
  back: BACK,
  share: drawn('<path d="M13.5 5.5 20 12l-6.5 6.5V15c-4.5 0-7.5 1.4-9.5 4.5.4-6 3.5-9.8 9.5-10.5z"/>'),
  moments: drawn('<circle cx="12" cy="12" r="8.5"/><path d="m12 3.5 4 8.5M20 9.5l-8 5M18 18l-6-7M12 20.5l-4-8.5M4 14.5l8-5M6 6l6 7"/>'),
  favorite: drawn('<path d="M12 4 20 8.2 12 12.4 4 8.2zM4 12.2l8 4.2 8-4.2M4 16.2l8 4.2 8-4.2"/>'),
  settings: drawn('<circle cx="12" cy="12" r="3"/><path d="M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2.1 2.1M15.9 15.9 18 18M6 18l2.1-2.1M15.9 8.1 18 6"/>'),
  restart: drawn('<path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3M17.8 3v4h-4"/>'),
  call: drawn('<path d="M6 4h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 4.5 5.6 1.5 1.5 0 0 1 6 4z"/>'),
  album: drawn('<rect x="4" y="5" width="16" height="14" rx="2"/><circle cx="9" cy="10" r="1.5"/><path d="m5 18 5-5 3 3 3-3 4 4"/>'),
  pin: '<svg viewBox="0 0 32 44" width="32" height="44"><path d="M16 1a15 15 0 0 1 15 15c0 10-11 18-15 27C12 34 1 26 1 16A15 15 0 0 1 16 1z" fill="#07c160"/><circle cx="16" cy="16" r="6" fill="#fff"/></svg>',
}
