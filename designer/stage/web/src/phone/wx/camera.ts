import { asynchronousArea, type Area, type Phone } from './area'
import { Failure } from '../answers'
import type { WidgetInstance } from '../../widget'
import { knownObject } from './known'

/** How often a camera tells what it sees, in ms. */
const FRAME_MS = 100
const QUALITIES: Record<string, number> = { high: 0.92, normal: 0.8, low: 0.5, original: 1 }

/** Cameras and live pictures: drawn ones. */
export function cameraArea(phone: Phone): Area {
  return {
    createCameraContext: () => camera(phone),
    createLivePlayerContext: (id: string, component?: unknown) => livePlayer(phone, String(id), component),
    createLivePusherContext: () => livePusher(phone),
  }
}

function found(phone: Phone, tag: string, id = '', component: unknown = null): WidgetInstance {
  const widget = phone.host.widget(tag, id, component)
  if (!widget) throw new Failure(`there is no ${tag} on the page`)
  return widget
}

/** The picture that is drawn, as a temporary file. */
async function shot(phone: Phone, widget: WidgetInstance, quality: unknown): Promise<string> {
  const bytes: Uint8Array = await widget['shoot']('image/jpeg', QUALITIES[String(quality)] ?? QUALITIES['normal'])
  return phone.sandbox.addTemporary(bytes, 'jpg')
}

/** A page has one camera, which has no id of its own. */
function camera(phone: Phone): Area {
  const here = (): WidgetInstance => found(phone, 'camera')
  const noRecorder = (): never => {
    throw new Failure('a drawn camera records nothing')
  }
  return knownObject(phone.host, 'CameraContext', {
    ...asynchronousArea(phone.host, {
      takePhoto: async ({ quality }) => ({ tempImagePath: await shot(phone, here(), quality) }),
      setZoom: ({ zoom }) => ({ zoom: here()['setZoom'](Number(zoom) || 1) as unknown }),
      startRecord: noRecorder,
      stopRecord: noRecorder,
    }),
    onCameraFrame: (listener: (frame: unknown) => unknown) => frames(phone, listener),
  })
}

function frames(phone: Phone, listener: (frame: unknown) => unknown): Area {
  let timer = 0
  const stop = (): void => window.clearInterval(timer)
  phone.ends.push(stop)
  return {
    ...asynchronousArea(phone.host, {
      start() {
        stop()
        timer = window.setInterval(() => {
          const widget = phone.host.widget('camera', '', null)
          if (widget && phone.host.mode() === 'run') phone.host.guard(listener, widget['frame']())
        }, FRAME_MS)
      },
      stop,
    }),
  }
}

function livePlayer(phone: Phone, id: string, component: unknown): Area {
  const here = (): WidgetInstance => found(phone, 'live-player', id, component)
  const play = (plays: boolean) => (): unknown => here()['play'](plays)
  return knownObject(phone.host, 'LivePlayerContext', asynchronousArea(phone.host, {
    play: play(true),
    resume: play(true),
    pause: play(false),
    stop: play(false),
    mute: () => here().setData({ muted: !here().data['muted'] }),
    requestFullScreen: () => here()['fullScreen'](true),
    exitFullScreen: () => here()['fullScreen'](false),
    snapshot: async ({ quality }) => ({ tempImagePath: await shot(phone, here(), quality), width: 720, height: 960 }),
  }))
}

function livePusher(phone: Phone): Area {
  const here = (): WidgetInstance => found(phone, 'live-pusher')
  const push = (pushes: boolean) => (): unknown => here()['push'](pushes)
  return knownObject(phone.host, 'LivePusherContext', asynchronousArea(phone.host, {
    start: push(true),
    resume: push(true),
    pause: push(false),
    stop: push(false),
    switchCamera: () => here().setData({ devicePosition: here().data['devicePosition'] === 'front' ? 'back' : 'front' }),
    snapshot: async ({ quality }) => ({ tempImagePath: await shot(phone, here(), quality), width: 720, height: 960 }),
  }))
}
