import { decay, delay, repeat, sequence, spring, timing } from '../../worklet/animations'
import { Easing } from '../../worklet/easing'
import { derived, SharedValue } from '../../worklet/shared'
import { anything } from './anything'
import type { Area, Phone } from './area'

/** The Skyline renderer's worklets, and names of its router and of XR that projects touch when they load. */
export function skylineArea({ host }: Phone): Area {
  const still = (): boolean => host.mode() === 'design'
  const same = (value: unknown): unknown => value
  const worklet = {
    shared: (value: unknown) => new SharedValue(value, still),
    derived: (compute: () => unknown) => derived(compute, still),
    timing,
    spring,
    decay,
    repeat,
    delay,
    sequence,
    cancelAnimation: (value: unknown) => { if (value instanceof SharedValue) value.cancel() },
    // There is one thread here, on which both sides run.
    runOnUI: same,
    runOnJS: same,
    scrollViewContext: { scrollTo: (context: { scrollTo?(options: unknown): void } | null, options: unknown) => context?.scrollTo?.(options) },
    Easing,
  }
  const router = { addRouteBuilder: () => undefined, removeRouteBuilder: () => undefined, getRouteContext: () => undefined }
  const getXrFrameSystem = (): unknown => {
    host.missing('getXrFrameSystem')
    return anything
  }
  return { worklet, router, getXrFrameSystem }
}
