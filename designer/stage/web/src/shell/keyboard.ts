/** The phone's keyboard, above which the page moves up. Its keys can be pressed; those of the computer do the same. */
import type { Keyboard } from '../protocol/keyboard'
import { element } from './dom'
import type { Words } from './words'

const LETTERS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
/** The key at the bottom left of a keyboard of figures. */
const FIGURES = { number: '', digit: '.', idcard: 'X' }
const SIGNS: Record<string, string> = { Backspace: '⌫', Escape: '⌄', ' ': '　' }

export class ShellKeyboard {
  readonly element = element('div', 'keyboard')

  constructor(private readonly pressed: (key: string) => void) {
    this.element.hidden = true
    // The page keeps the cursor while keys are pressed.
    this.element.addEventListener('mousedown', (event) => event.preventDefault())
    this.element.addEventListener('pointerdown', (event) => {
      const key = event.target instanceof HTMLElement ? event.target.dataset['key'] : undefined
      if (key !== undefined) this.pressed(key)
    })
  }

  /** Draws it `height` px high, its bar aside. */
  show({ keys, confirm, bar }: Keyboard, height: number, words: Words): void {
    const confirming = words.keys[confirm]
    const rows = keys === 'text' ? letters(confirming) : figures(FIGURES[keys])
    const board = element('div', `keys ${keys === 'text' ? 'letters' : 'figures'}`, ...rows)
    board.style.height = `${height}px`
    this.element.replaceChildren(...(bar ? [element('div', 'bar', key('Escape', words.keys.done))] : []), board)
    this.element.hidden = false
  }

  hide(): void {
    this.element.hidden = true
  }
}

function letters(confirming: string): HTMLElement[] {
  const rows = LETTERS.map((row) => row.split('').map((letter) => key(letter)))
  rows[2]!.push(key('Backspace', SIGNS['Backspace'], 'wide'))
  const last = [key('Escape', SIGNS['Escape'], 'wide'), key(' ', SIGNS[' '], 'space'), key('.'), key('Enter', confirming, 'confirm')]
  return [...rows, last].map((row) => element('div', 'row', ...row))
}

function figures(sign: string): HTMLElement[] {
  const rows = [['1', '2', '3'], ['4', '5', '6'], ['7', '8', '9']].map((row) => row.map((figure) => key(figure)))
  rows.push([sign ? key(sign) : key('Escape', SIGNS['Escape']), key('0'), key('Backspace', SIGNS['Backspace'])])
  return rows.map((row) => element('div', 'row', ...row))
}

function key(name: string, shown = name, className = ''): HTMLElement {
  const made = element('span', `key ${className}`, shown)
  made.dataset['key'] = name
  return made
}
