/** Components that are defined a second time in a space where others already use them. */
import type * as ge from 'glass-easel'
import type { InnerBehavior, InnerSpace } from './internals'

type Definition = ge.GeneralComponentDefinition

export class Renewal {
  readonly #before: Map<string, Definition>

  /** To be made before the components of these paths are defined again. */
  constructor(private readonly space: ge.ComponentSpace, paths: string[]) {
    this.#before = new Map(paths.flatMap((path) => {
      const definition = this.#definition(path)
      return definition ? [[path, definition] as const] : []
    }))
  }

  /** Makes all that use one of the components use the new definition; `paths` names everything that is defined. */
  follow(paths: string[]): void {
    const fresh = new Map([...this.#before].map(([path, old]) => [old, this.#definition(path)]))
    for (const path of paths) {
      const { _$using: using } = this.#definition(path)!.behavior as unknown as InnerBehavior
      for (const used of Object.values(using)) {
        if (typeof used === 'object' && used.final && fresh.has(used.final)) used.final = fresh.get(used.final)!
      }
    }
  }

  /** Gives every component its former definition back. */
  goBack(): void {
    for (const [path, definition] of this.#before) (this.space as unknown as InnerSpace)._$registerComponent(path, definition)
  }

  #definition(path: string): Definition | null {
    return this.space.getComponentByUrlWithoutDefault(`/${path}`, '')
  }
}
