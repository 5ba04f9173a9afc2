/** The phone's own small drawings, in `currentColor`. */
const stroke = 'fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round"'

export const SIGNAL =
  '<svg viewBox="0 0 18 12" width="18" height="12" fill="currentColor"><rect x="0" y="8" width="3" height="4" rx="1"/><rect x="5" y="5.5" width="3" height="6.5" rx="1"/>' +
  '<rect x="10" y="3" width="3" height="9" rx="1"/><rect x="15" y="0" width="3" height="12" rx="1"/></svg>'

export const WIFI =
  '<svg viewBox="0 0 17 12" width="17" height="12" fill="currentColor"><path d="M8.5 2.3c2.3 0 4.5.9 6.2 2.5.1.1.3.1.4 0l1.2-1.2c.2-.2.2-.4 0-.5C12-1 5-1 .7 3.1c-.2.1-.2.3 0 .5l1.2 1.2c.1.1.3.1.4 0 1.7-1.6 3.9-2.5 6.2-2.5Z"/>' +
  '<path d="M8.5 6.2c1.2 0 2.4.5 3.4 1.3.1.1.3.1.4 0l1.2-1.2c.2-.2.2-.4 0-.5a7.3 7.3 0 0 0-10 0c-.2.1-.2.3 0 .5l1.2 1.2c.1.1.3.1.4 0 1-.8 2.2-1.3 3.4-1.3Z"/><path d="M10.9 8.9c.1-.1.1-.4 0-.5a3.9 3.9 0 0 0-4.8 0c-.1.1-.1.4 0 .5l2.1 2.1c.2.2.4.2.6 0Z"/></svg>'

export const BATTERY =
  '<svg viewBox="0 0 27 13" width="27" height="13" fill="currentColor"><rect x=".5" y=".5" width="23" height="12" rx="3.8" fill="none" stroke="currentColor" opacity=".35"/>' +
  '<path d="M25 4.5v4c.8-.3 1.4-1.1 1.4-2s-.6-1.7-1.4-2Z" opacity=".4"/><rect x="2" y="2" width="20" height="9" rx="2.5"/></svg>'

export const BACK = `<svg viewBox="0 0 12 24" width="12" height="24"><path d="M10 4.5 2.5 12l7.5 7.5" ${stroke} stroke-width="2"/></svg>`

export const HOME =
  `<svg viewBox="0 0 24 24" width="20" height="20"><path d="M3.5 11.2 12 4l8.5 7.2M5.8 9.6V19a1 1 0 0 0 1 1h10.4a1 1 0 0 0 1-1V9.6M12 20v-5" ${stroke} stroke-width="1.8"/></svg>`

export const MORE = '<svg viewBox="0 0 20 8" width="20" height="8" fill="currentColor"><circle cx="3" cy="4" r="2"/><circle cx="10" cy="4" r="3.2"/><circle cx="17" cy="4" r="2"/></svg>'

export const CLOSE = '<svg viewBox="0 0 20 20" width="19" height="19"><circle cx="10" cy="10" r="8.2" fill="none" stroke="currentColor" stroke-width="2.2"/><circle cx="10" cy="10" r="3.1" fill="currentColor"/></svg>'

export const SPINNER =
  `<svg viewBox="0 0 40 40" width="40" height="40"><circle cx="20" cy="20" r="16" fill="none" stroke="currentColor" stroke-width="3.4" opacity=".22"/><path d="M20 4a16 16 0 0 1 16 16" ${stroke} stroke-width="3.4"/></svg>`

export const SUCCESS = `<svg viewBox="0 0 40 40" width="40" height="40"><path d="m7 21 9 9 17-19" ${stroke} stroke-width="3.2"/></svg>`

export const ERROR =
  `<svg viewBox="0 0 40 40" width="40" height="40"><circle cx="20" cy="20" r="15.5" ${stroke} stroke-width="2.8"/><path d="M20 12v10" ${stroke} stroke-width="3"/><circle cx="20" cy="27.6" r="2" fill="currentColor"/></svg>`
