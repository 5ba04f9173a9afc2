import type { WidgetInstance } from '../../widget'
import type { Area, Phone } from './area'
import { knownObject } from './known'

type Act = (video: HTMLVideoElement, widget: WidgetInstance, value: any) => unknown

const SLOWEST = 0.5
const FASTEST = 2

/** VideoContext by its methods; what is not here is a stand-in. */
const ACTS: Record<string, Act> = {
  play: (_, widget) => widget['play'](),
  pause: (video) => video.pause(),
  stop(video) {
    video.pause()
    video.currentTime = 0
  },
  seek: (video, _, seconds) => void (video.currentTime = Number(seconds) || 0),
  playbackRate: (video, _, rate) => void (video.playbackRate = Math.min(FASTEST, Math.max(SLOWEST, Number(rate) || 1))),
  requestFullScreen: (_, widget, options) => widget['fullScreen'](true, options?.direction),
  exitFullScreen: (_, widget) => widget['fullScreen'](false),
  sendDanmu: (_, widget, words) => widget['sendDanmu'](words ?? {}),
}

/** Videos by the id of their component; without one on the page nothing happens. */
export function videoArea({ host }: Phone): Area {
  const context = (id: string, component: unknown): Area => {
    const played = Object.entries(ACTS).map(([name, act]) => [name, (value: unknown) => {
      const widget = host.widget('video', id, component)
      const video = widget?.part<HTMLVideoElement>('video')
      if (widget && video) act(video, widget, value)
    }] as const)
    return knownObject(host, 'VideoContext', Object.fromEntries(played))
  }
  return { createVideoContext: (id: string, component?: unknown) => context(String(id), component) }
}
