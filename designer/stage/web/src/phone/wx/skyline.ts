import { anything } from './anything'
import type { Area, Phone } from './area'

const EASINGS = [
  ...['linear', 'ease', 'quad', 'cubic', 'poly', 'sin', 'circle', 'exp', 'elastic', 'back', 'bounce', 'bezier', 'cubicBezier'],
  ...['in', 'out', 'inOut', 'step0', 'step1'],
]

/** Names of the Skyline renderer and of XR that projects touch when they load. Shared values hold what they are given; nothing animates. */
export function skylineArea({ host }: Phone): Area {
  const same = (value: unknown): unknown => value
  const worklet = {
    shared: (value: unknown) => ({ value }),
    derived: (compute: () => unknown) => ({ get value() { return compute() } }),
    timing: same,
    spring: same,
    decay: same,
    repeat: same,
    delay: (_: number, value: unknown) => value,
    sequence: (...values: unknown[]) => values.at(-1),
    cancelAnimation: () => undefined,
    runOnUI: same,
    runOnJS: same,
    scrollViewContext: { scrollTo: () => undefined },
    Easing: Object.fromEntries(EASINGS.map((name) => [name, same])),
  }
  const router = { addRouteBuilder: () => undefined, removeRouteBuilder: () => undefined, getRouteContext: () => undefined }
  const getXrFrameSystem = (): unknown => {
    host.missing('getXrFrameSystem')
    return anything
  }
  return { worklet, router, getXrFrameSystem }
}
