import { type Area, type Phone } from './area'
import { knownObject } from './known'

/** Names of WeChat's audio events by the DOM's. */
const EVENTS: Record<string, string> = {
  canplay: 'Canplay',
  play: 'Play',
  pause: 'Pause',
  ended: 'Ended',
  timeupdate: 'TimeUpdate',
  error: 'Error',
  waiting: 'Waiting',
  seeking: 'Seeking',
  seeked: 'Seeked',
}
const PASSED_ON = ['loop', 'volume', 'playbackRate', 'autoplay'] as const
const READ_ONLY = ['duration', 'currentTime', 'paused'] as const

/** Sounds, played by the browser; silent on the canvas. */
export function audioArea(phone: Phone): Area {
  let background: Area | undefined
  return {
    createInnerAudioContext: () => sound(phone, 'InnerAudioContext'),
    getBackgroundAudioManager: () => (background ??= sound(phone, 'BackgroundAudioManager', true)),
    createAudioContext: (id: string, component?: unknown) => audioContext(phone, String(id), component),
  }
}

/** The old context of an <audio> of the page. */
function audioContext({ host }: Phone, id: string, component: unknown): Area {
  const call = (method: string) => (value?: unknown): void => void host.widget('audio', id, component)?.[method](value)
  return knownObject(host, 'AudioContext', { play: call('play'), pause: call('pause'), seek: call('seek'), setSrc: call('setSource') })
}

/** `playsAtOnce`: a source begins as soon as it is set, as that of the background does. */
function sound({ host }: Phone, kind: string, playsAtOnce = false): Area {
  const audio = new Audio()
  const context = knownObject(host, kind)
  const stopped: ((...values: any[]) => unknown)[] = []
  passOn(context, audio, (path) => {
    if (playsAtOnce) setTimeout(() => (context['play'] as () => void)(), 0)
    return host.asset(path)
  })
  audio.addEventListener('loadedmetadata', () => {
    if (Number(context['startTime']) > 0) audio.currentTime = Number(context['startTime'])
  })
  listen(context, audio, host.guard.bind(host))
  context['onStop'] = (listener: (...values: any[]) => unknown) => void stopped.push(listener)
  context['offStop'] = (listener?: unknown) => void stopped.splice(0, stopped.length, ...stopped.filter((each) => listener && each !== listener))
  context['play'] = () => {
    if (host.mode() === 'run') audio.play().catch(() => undefined)
  }
  context['pause'] = () => audio.pause()
  context['seek'] = (seconds: number) => void (audio.currentTime = seconds)
  context['stop'] = () => {
    audio.pause()
    audio.currentTime = 0
    for (const listener of stopped) host.guard(listener)
  }
  context['destroy'] = () => {
    audio.pause()
    audio.removeAttribute('src')
  }
  return context
}

function passOn(context: Area, audio: HTMLAudioElement, asset: (path: string) => string): void {
  let src = ''
  const set = (path: string): void => {
    src = path
    audio.src = asset(path)
  }
  Object.defineProperty(context, 'src', { enumerable: true, get: () => src, set })
  for (const name of PASSED_ON) {
    const set = (value: never): void => void (audio[name] = value)
    Object.defineProperty(context, name, { enumerable: true, get: () => audio[name], set })
  }
  for (const name of READ_ONLY) Object.defineProperty(context, name, { enumerable: true, get: () => audio[name] || 0 })
  Object.defineProperty(context, 'buffered', { enumerable: true, get: () => (audio.buffered.length > 0 ? audio.buffered.end(audio.buffered.length - 1) : 0) })
  Object.defineProperty(context, 'paused', { enumerable: true, get: () => audio.paused })
}

function listen(context: Area, audio: HTMLAudioElement, guard: (listener: (value: unknown) => unknown, value: unknown) => void): void {
  for (const [domName, name] of Object.entries(EVENTS)) {
    const held = new Map<unknown, () => void>()
    context[`on${name}`] = (listener: (value: unknown) => unknown) => {
      const receive = (): void => guard(listener, domName === 'error' ? { errCode: 10003, errMsg: audio.error?.message ?? '' } : {})
      held.set(listener, receive)
      audio.addEventListener(domName, receive)
    }
    context[`off${name}`] = (listener?: unknown) => {
      for (const [each, receive] of held) if (!listener || each === listener) audio.removeEventListener(domName, receive)
    }
  }
}
