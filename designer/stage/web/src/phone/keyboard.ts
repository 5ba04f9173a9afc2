/** The frame's side of the phone's keyboard: shown while a field has the cursor, and its keys typed into that field. */
import type { Keyboard } from '../protocol/keyboard'
import type { AppEvents } from './wx/events'
import type { WxHost } from './host'
import { keyboardHeight } from './metrics'

/** How long the keyboard takes to come, in seconds, as its events tell. */
const COMING_S = 0.25

export interface KeyboardMove {
  /** Height in px above the bottom of the screen; 0 when there is none. */
  height: number
  /** Seconds. */
  duration: number
}

/** Shows the keyboard, or hides it for null; tells listeners of `wx` and answers how it moved. On the canvas there is none. */
export function showKeyboard(host: WxHost, events: AppEvents, keyboard: Keyboard | null): KeyboardMove {
  const shown = host.mode() === 'run' ? keyboard : null
  host.post({ type: 'keyboard', keyboard: shown })
  const move = shown ? { height: keyboardHeight(host.device(), shown), duration: COMING_S } : { height: 0, duration: 0 }
  events.emit('KeyboardHeightChange', move)
  return move
}

/** Types a key of the drawn keyboard into the field that has the cursor. */
export function pressKey(key: string): void {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || field === document.body) return
  if (key === 'Escape') field.blur()
  // The commands are the browser's only way to type that fields hear of as of a person's typing, and that they can undo.
  else if (key === 'Backspace') document.execCommand('delete')
  else if (key === 'Enter') pressEnter(field)
  else document.execCommand('insertText', false, key)
}

function pressEnter(field: HTMLElement): void {
  const goesOn = field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }))
  if (!goesOn) return
  if (field instanceof HTMLTextAreaElement) document.execCommand('insertLineBreak')
  else if (field.isContentEditable) document.execCommand('insertParagraph')
}
