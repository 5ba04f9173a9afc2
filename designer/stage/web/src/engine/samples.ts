/** Lets templates show sample data in Design mode. The data of pages and components stays as their scripts left it. */
import type { SamplesCommand, SamplesEvent, TemplateSamples } from '../protocol/samples'
import type { Generator, GeneratorGroup, InnerComponent } from './internals'
import { fillData } from './sample-fill'

/** What sample data needs of the world around it. */
export interface SamplesWorld {
  designing(): boolean
  /** The route of the page that is seen. */
  page(): string
  /** Whether nothing is seen of the page. */
  isBlank(): boolean
  /** Every living instance of a page or component. */
  instances(template: string): InnerComponent[]
  post(event: SamplesEvent): void
}

/** How long in ms a page may show nothing before it is rescued. */
const RESCUE_MS = 300

export class Samples {
  #page = ''
  #templates: Record<string, TemplateSamples> = {}
  /** What was filled since the samples came, by template. */
  #filled = new Map<string, Set<string>>()
  /** Whether the page shows nothing without what its own data say otherwise. */
  #rescued = false
  #watching = 0
  #told = ''
  #telling = false

  constructor(private readonly world: SamplesWorld) {}

  /** Whether the page shows anything that is not its own. */
  get shown(): boolean {
    return [...this.#filled.values()].some((paths) => paths.size > 0)
  }

  /** Takes the samples for a page and shows them. */
  take({ page, templates }: SamplesCommand): void {
    const again = page === this.#page
    const before = Object.keys(this.#templates)
    this.#page = page
    this.#templates = templates
    this.#filled.clear()
    if (!again) this.#rescued = false
    this.#refresh([...new Set([...before, ...Object.keys(templates)])], before)
    this.#tell()
    window.clearTimeout(this.#watching)
    this.#watching = window.setTimeout(() => this.rescue(), RESCUE_MS)
  }

  /** Shows what the data of a blank page hide; what is shown that way is no more the page's own than any sample. */
  rescue(): void {
    window.clearTimeout(this.#watching)
    if (this.#rescued || !this.world.designing() || this.world.page() !== this.#page || !this.world.isBlank()) return
    this.#rescued = true
    const templates = Object.keys(this.#templates)
    this.#refresh(templates, templates)
  }

  /** The template of `path`, which shows samples whenever there are some for it. */
  filling(path: string, group: GeneratorGroup): GeneratorGroup {
    const made = new WeakMap<Generator, Generator>()
    const wrapped = (name: string): Generator => {
      const generator = group(name)
      if (name !== '') return generator
      let filling = made.get(generator)
      if (!filling) made.set(generator, (filling = this.filled(path, generator)))
      return filling
    }
    return Object.assign(wrapped, { _: group._ })
  }

  /** A generator of the template of `path`, which gets the data with samples. */
  filled(path: string, generator: Generator): Generator {
    return (wrapper, isCreation, data, updated) => {
      const samples = this.#samplesOf(path)
      if (!samples) return generator(wrapper, isCreation, data, updated)
      // Bindings from a field straight to a node would pass the samples by.
      return { C: generator(wrapper, isCreation, this.#fill(path, data as Record<string, unknown>, samples), updated).C }
    }
  }

  #samplesOf(path: string): TemplateSamples | null {
    if (!this.world.designing() || this.world.page() !== this.#page) return null
    return Object.hasOwn(this.#templates, path) ? this.#templates[path]! : null
  }

  #fill(path: string, data: Record<string, unknown>, samples: TemplateSamples): Record<string, unknown> {
    const paths = this.#filled.get(path) ?? new Set<string>()
    this.#filled.set(path, paths)
    const whole = fillData(data, samples, paths, this.#rescued)
    this.#tell()
    return whole
  }

  /** Runs the templates over their living nodes again, for all that has or had samples. */
  #refresh(templates: string[], before: string[]): void {
    for (const template of templates) {
      const names = Object.keys(this.#templates[template]?.values ?? {})
      const all = before.includes(template) ? null : [...names, ...Object.keys(this.#templates[template]?.flips ?? {})]
      for (const component of this.world.instances(template)) refresh(component, all)
    }
  }

  #tell(): void {
    if (this.#telling) return
    this.#telling = true
    queueMicrotask(() => {
      this.#telling = false
      const templates = [...this.#filled].filter(([, paths]) => paths.size > 0).map(([template, paths]) => ({ template, paths: [...paths].sort() }))
      const told = JSON.stringify([this.#page, templates])
      if (told !== this.#told) this.world.post({ type: 'sampled', page: this.#page, templates })
      this.#told = told
    })
  }
}

/** Gives the nodes of a component these fields of its data again; null: all of them. */
function refresh(component: InnerComponent, names: string[] | null): void {
  const instance = component._$tmplInst
  if (!instance) return
  const data = component._$dataGroup.innerData ?? component._$dataGroup.data
  instance.bindingMapGen = undefined
  const changed = names ?? Object.keys(data)
  instance.updateValues(data, changed.map((name) => [[name], data[name], undefined, undefined]))
}
