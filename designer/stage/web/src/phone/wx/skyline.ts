import { decay, delay, repeat, sequence, spring, timing } from '../../worklet/animations'
import { Easing } from '../../worklet/easing'
import { derived, SharedValue } from '../../worklet/shared'
import { anything } from './anything'
import type { Area, Phone } from './area'

/** A page's transition that is completed (WeChat, "自定义路由", AnimationStatus). */
const ARRIVED = 3

/** The Skyline renderer's worklets, and names of its router and of XR that projects touch when they load. */
export function skylineArea({ host, router }: Phone): Area {
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
  /** Pages come without a transition of the project's own: for its worklets each has arrived. */
  const getRouteContext = (): object => {
    const userGestureInProgress = new SharedValue(0, still)
    return {
      primaryAnimation: new SharedValue(1, still),
      secondaryAnimation: new SharedValue(0, still),
      primaryAnimationStatus: new SharedValue(ARRIVED, still),
      secondaryAnimationStatus: new SharedValue(0, still),
      userGestureInProgress,
      startUserGesture: () => { userGestureInProgress.value = 1 },
      stopUserGesture: () => { userGestureInProgress.value = 0 },
      didPop: () => { router.route('navigateBack', {}).catch((error: unknown) => host.post({ type: 'problem', kind: 'route', message: String(error), at: null })) },
    }
  }
  const builders = { addRouteBuilder: () => undefined, removeRouteBuilder: () => undefined, getRouteContext }
  const getXrFrameSystem = (): unknown => {
    host.missing('getXrFrameSystem')
    return anything
  }
  return { worklet, router: builders, getXrFrameSystem }
}
