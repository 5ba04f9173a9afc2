/** The keyboard of the phone. Part of protocol.ts. */

export interface Keyboard {
  keys: 'text' | 'number' | 'digit' | 'idcard'
  /** What the key at the bottom right does. */
  confirm: 'send' | 'search' | 'next' | 'go' | 'done' | 'return'
  /** Whether a bar with a button that ends the input lies above it. */
  bar: boolean
  /** What has to stay above it, px from the top of the page area; null: the page stays where it is. */
  bottom: number | null
}

/** Frame -> shell; null: it goes away. */
export type KeyboardRequest = { type: 'keyboard'; keyboard: Keyboard | null }

/** Shell -> frame: a key was pressed, as `KeyboardEvent.key` names it; `Escape` ends the input. */
export type KeyboardAnswer = { type: 'key'; key: string }
