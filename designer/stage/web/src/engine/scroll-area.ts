/** What scrolls of an element: of a built-in component a part of it may, in its place. */
export function scrollAreaOf(element: Element): Element {
  const scrolls = (part: Element): boolean => /auto|scroll/.test(getComputedStyle(part).overflow)
  return scrolls(element) ? element : ([...element.children].find(scrolls) ?? element)
}
