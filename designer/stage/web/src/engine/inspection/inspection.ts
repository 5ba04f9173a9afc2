/** What the window's panels see of the running app. */
import type { DataPlace, InspectionCommand } from '../../protocol/inspection'
import { objectOf } from '../config'
import type { Stage } from '../stage'
import { AppData } from './app-data'
import { EventWatch } from './event-watch'
import { evaluate } from './expression'

type Watched = Extract<InspectionCommand, { type: 'watchData' }>['places'][number]

/** How often open places are looked at while somebody looks on; data changes in too many ways to be told of each. */
const LOOK_MS = 250
/** A look takes at most this part of the time. */
const SHARE = 10

export class Inspection {
  readonly #data: AppData
  readonly #events = new EventWatch()
  #watched: Watched[] = []
  #told = new Map<string, string>()
  #next = 0

  constructor(private readonly stage: Stage) {
    this.#data = new AppData({ app: () => this.#app(), pages: () => stage.stack.pages })
  }

  /** Obeys a command of the panels; others are left alone. */
  obey(command: InspectionCommand | { type: string }): void {
    const asked = command as InspectionCommand
    if (asked.type === 'watchData') this.#watch(asked.places)
    else if (asked.type === 'setData') this.#set(asked, asked.value)
    else if (asked.type === 'watchEvents') this.#events.watch(asked.on ? (events) => this.stage.post({ type: 'handled', events }) : null)
    else if (asked.type === 'evaluate') this.#evaluate(asked.id, asked.code)
  }

  #watch(places: Watched[]): void {
    this.#watched = places
    // What stays open was told before; what is opened anew is told whole.
    const open = new Set(places.map(keyOf))
    for (const key of this.#told.keys()) if (!open.has(key)) this.#told.delete(key)
    this.#look()
  }

  #look(): void {
    window.clearTimeout(this.#next)
    const began = performance.now()
    for (const place of this.#watched) this.#tell(place)
    const wait = Math.max(LOOK_MS, (performance.now() - began) * SHARE)
    if (this.#watched.length > 0) this.#next = window.setTimeout(() => this.#look(), wait)
  }

  #tell(place: Watched): void {
    const found = this.#data.rows(place, place.most)
    const text = JSON.stringify(found)
    if (this.#told.get(keyOf(place)) === text) return
    this.#told.set(keyOf(place), text)
    this.stage.post({ type: 'dataRows', root: place.root, path: place.path, ...found })
  }

  #set(place: DataPlace, json: string): void {
    this.stage.reports.guard('script', () => this.#data.set(place, JSON.parse(json)))
    this.#look()
  }

  #evaluate(id: number, code: string): void {
    evaluate(code, this.stage.code.modules.scope, (failed, text) => this.stage.post({ type: 'evaluated', id, failed, text }))
  }

  #app(): object {
    return objectOf((this.stage.code.modules.scope['getApp'] as () => unknown)())
  }
}

function keyOf({ root, path, most }: Watched): string {
  return JSON.stringify([root, path, most])
}
