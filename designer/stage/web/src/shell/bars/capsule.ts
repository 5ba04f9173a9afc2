import { CLOSE, MORE } from '../icons'
import { element, icon } from '../dom'

/** The menu button in the upper right corner. It does nothing: there is no WeChat around the page. */
export function menuCapsule(): HTMLElement {
  return element('div', 'capsule', element('span', 'half', icon(MORE)), element('span', 'divider'), element('span', 'half', icon(CLOSE)))
}
