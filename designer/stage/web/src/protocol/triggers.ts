/** Events that cannot happen by themselves in a web view (a scanned code, an ad that fails): the person lets them happen. */

export interface TriggerBox {
  /** Names the component while its page lives. */
  box: number
  tag: string
  /** Its `id`, '' without one. */
  id: string
  /** Its mark, '' without one. */
  ref: string
}

export type TriggerCommand =
  /** Asks for `triggers`: the components of the page on top with one of these tags. */
  | { type: 'listTriggers'; tags: string[] }
  /** Lets a component send an event. */
  | { type: 'triggerEvent'; box: number; name: string; detail: unknown }

/** In document order; of a page with very many of them the first. */
export interface TriggerEvent { type: 'triggers'; boxes: TriggerBox[] }
