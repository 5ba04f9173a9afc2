/** The page's background behind all that is seen, as WeChat shows it: there the page is the document's body. */

let spread = ''

/** Gives the canvas the background of a page that does not cover it (CSS Backgrounds 3, 2.11.2, "The Canvas Background and the HTML <body> Element"). */
export function spreadBackground(page: HTMLElement): void {
  const root = document.documentElement
  const { width, height } = page.getBoundingClientRect()
  const covers = Math.ceil(width) >= root.clientWidth && Math.ceil(height) >= root.scrollHeight
  const background = covers ? '' : getComputedStyle(page).background
  if (background === spread) return
  spread = background
  root.style.background = background
}
