import { asynchronous, Failure } from '../answers'
import type { Area, Phone } from './area'
import { knownObject } from './known'
import names from './names.json'

/** Maps by the id of their component; what the drawn map does not know of MapContext stays a stand-in. */
export function mapArea(phone: Phone): Area {
  return { createMapContext: (id: string, component?: unknown) => mapContext(phone, id, component) }
}

function mapContext({ host }: Phone, id: string, component: unknown): Area {
  const played = Object.keys(names.objects.MapContext).map((name) => {
    const stands = (): ReturnType<typeof host.widget> => host.widget('map', id, component)
    const act = asynchronous(host, name, (options) => {
      const map = stands()
      if (!map) throw new Failure('the map is not on the page')
      return map['act'](name, options) as unknown
    })
    return [name, act] as const
  })
  const circles = ['addCircles', 'removeCircles'].map((name) => [name, asynchronous(host, name, (options) => host.widget('map', id, component)?.['act'](name, options))] as const)
  return knownObject(host, 'MapContext', { ...Object.fromEntries([...played, ...circles]), on: () => undefined })
}
