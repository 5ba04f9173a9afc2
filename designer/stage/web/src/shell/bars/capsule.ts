import { CLOSE, MORE } from '../icons'
import { element, icon, pressable } from '../dom'

/** The menu button in the upper right corner: the app's menu, and the way out of it. */
export function menuCapsule(pressed: { menu(): void; close(): void }): HTMLElement {
  return element('div', 'capsule', pressable('half', pressed.menu, icon(MORE)), element('span', 'divider'), pressable('half', pressed.close, icon(CLOSE)))
}
