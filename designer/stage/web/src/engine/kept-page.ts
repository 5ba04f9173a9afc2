/** What a person did on a page, kept while the page is built anew. */
import { keepStates, restoreStates, type KeptStates } from './component-state'
import { freshData, stateIn, stateThatHolds, type Values } from './fresh-data'
import type { LivePage } from './page'
import type { KeptPlaces, Places } from './places'

export interface KeptPage {
  /** The data that came after the page had loaded, and what stood there then. */
  state: Values
  before: Values
  components: KeptStates
  places: KeptPlaces
  scroll: { x: number; y: number }
}

/** Takes down what a page knows beyond its source, and where it is scrolled. */
export function keepPage(page: LivePage, places: Places): KeptPage {
  const components: KeptStates = new Map()
  for (const component of page.components) keepStates(component.getShadowRoot()!, components)
  const before = (page.component && freshData(page.component)) ?? {}
  const state = page.component ? stateIn(page.component.data as Values, before) : {}
  return { state, before, components, places: places.keep(page.element), scroll: page.scroll }
}

/** Gives it to the page that was built in its place, as far as its source says the same. */
export function restorePage(page: LivePage, kept: KeptPage, places: Places): void {
  const { component } = page
  if (component) {
    const state = stateThatHolds(kept.state, kept.before, freshData(component) ?? {})
    if (Object.keys(state).length > 0) page.object!.setData(state)
  }
  restoreStates(page.components.map((root) => root.getShadowRoot()!), kept.components)
  page.scrollTo(kept.scroll)
  // Components put themselves to their first places in a later step.
  queueMicrotask(() => {
    places.restore(page.components, kept.places)
    page.scrollTo(kept.scroll)
  })
}
