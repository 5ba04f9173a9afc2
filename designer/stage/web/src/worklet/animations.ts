/** What can be assigned to a shared value in place of a number: `timing`, `spring`, `decay` and what joins them. */
import { Easing, type Curve } from './easing'

/** A movement in progress: the value after `elapsed` ms, and whether that is its last. */
export type Course = (elapsed: number) => { value: number; done: boolean }
/** Called at the end; `finished` is false when another value was assigned meanwhile. */
export type Finished = (finished: boolean) => void

/** A movement that starts wherever the value is then. */
export class Animation {
  constructor(readonly begin: (from: number) => Course, readonly end: (from: number) => number, readonly finished?: Finished) {}
}

interface TimingOptions { duration?: number; easing?: Curve }
interface SpringOptions { damping?: number; mass?: number; stiffness?: number; velocity?: number; overshootClamping?: boolean; restDisplacementThreshold?: number; restSpeedThreshold?: number }
interface DecayOptions { velocity?: number; deceleration?: number; clamp?: [number, number] }

/** Goes to `to` in a fixed time (300 ms) along a curve. */
export function timing(to: number, options: TimingOptions = {}, finished?: Finished): Animation {
  const { duration = 300, easing = Easing.inOut(Easing.quad) } = options ?? {}
  const begin = (from: number): Course => (elapsed) => {
    const part = duration > 0 ? Math.min(1, elapsed / duration) : 1
    return { value: part === 1 ? to : from + (to - from) * easing(part), done: part === 1 }
  }
  return new Animation(begin, () => to, finished)
}

/** Goes to `to` as if pulled by a spring. */
export function spring(to: number, options: SpringOptions = {}, finished?: Finished): Animation {
  const { damping = 10, mass = 1, stiffness = 100, velocity = 0, overshootClamping = false, restDisplacementThreshold = 0.01, restSpeedThreshold = 2 } = options ?? {}
  const begin = (from: number): Course => {
    let [at, speed, time] = [from, velocity, 0]
    // Steps of one ms are exact enough for any spring that can be seen.
    return (elapsed) => {
      for (; time < elapsed; time += 1) {
        speed += ((-stiffness * (at - to) - damping * speed) / mass) * 0.001
        at += speed * 0.001
      }
      const passed = overshootClamping && (from < to ? at >= to : at <= to)
      const done = passed || (Math.abs(at - to) < restDisplacementThreshold && Math.abs(speed) < restSpeedThreshold)
      return { value: done ? to : at, done }
    }
  }
  return new Animation(begin, () => to, finished)
}

/** px/ms below which a movement that dies away has ended. */
const STILL = 0.02

/** Goes on at a speed in px/s that dies away. */
export function decay(options: DecayOptions = {}, finished?: Finished): Animation {
  const { velocity = 0, deceleration = 0.998, clamp } = options ?? {}
  const rate = -Math.log(Math.min(0.9999, Math.max(0.5, deceleration)))
  const held = (value: number): number => (clamp ? Math.min(clamp[1], Math.max(clamp[0], value)) : value)
  const speed = velocity / 1000
  const begin = (from: number): Course => (elapsed) => {
    const free = from + (speed * (1 - Math.exp(-rate * elapsed))) / rate
    const value = held(free)
    return { value, done: value !== free || Math.abs(speed) * Math.exp(-rate * elapsed) < STILL }
  }
  return new Animation(begin, (from) => held(from + speed / rate), finished)
}

/** Waits before it goes. */
export function delay(time: number, to: Animation | number): Animation {
  const next = asAnimation(to)
  const begin = (from: number): Course => {
    const course = next.begin(from)
    return (elapsed) => (elapsed < time ? { value: from, done: false } : course(elapsed - time))
  }
  return new Animation(begin, next.end, next.finished)
}

/** One after the other. */
export function sequence(...all: (Animation | number)[]): Animation {
  const steps = all.map(asAnimation)
  const begin = (from: number): Course => {
    const [first, ...rest] = steps
    if (!first) return () => ({ value: from, done: true })
    let [course, started] = [first.begin(from), 0]
    return (elapsed) => {
      const now = course(elapsed - started)
      const next = now.done ? rest.shift() : undefined
      if (!next) return now
      ;[course, started] = [next.begin(now.value), elapsed]
      return { value: now.value, done: false }
    }
  }
  return new Animation(begin, (from) => steps.reduce((value, step) => step.end(value), from))
}

/** Again and again (for ever when `times` is not positive), back and forth when asked. */
export function repeat(what: Animation | number, times = 2, reverse = false, finished?: Finished): Animation {
  const step = asAnimation(what)
  const begin = (from: number): Course => {
    let [course, started, round] = [step.begin(from), 0, 1]
    return (elapsed) => {
      const now = course(elapsed - started)
      if (!now.done || (times > 0 && round >= times)) return now
      const isBack = reverse && round % 2 === 1
      course = isBack ? timing(from).begin(now.value) : step.begin(from)
      ;[started, round] = [elapsed, round + 1]
      return { value: now.value, done: false }
    }
  }
  return new Animation(begin, (from) => (reverse && times % 2 === 0 ? from : step.end(from)), finished)
}

function asAnimation(value: Animation | number): Animation {
  return value instanceof Animation ? value : timing(value, { duration: 0 })
}
