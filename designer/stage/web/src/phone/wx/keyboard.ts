import { asynchronousArea, type Area, type Phone } from './area'

/** The keyboard goes with the cursor. */
export function keyboardArea({ host }: Phone): Area {
  return asynchronousArea(host, {
    hideKeyboard() {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    },
  })
}
