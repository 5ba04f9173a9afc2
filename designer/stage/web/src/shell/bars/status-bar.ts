import { BATTERY, SIGNAL, WIFI } from '../icons'
import { element, icon } from '../dom'

/** The phone's status bar. The time stands still so that two pictures of a page are the same. */
export function statusBar(): HTMLElement {
  const clock = element('span', 'clock', '9:41')
  const indicators = element('span', 'indicators', icon(SIGNAL), icon(WIFI), icon(BATTERY))
  return element('div', 'status-bar', clock, indicators)
}
