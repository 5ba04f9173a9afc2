/** Events of the page itself: scrolling, its bottom, its resize. */
import type { Device } from '../protocol'
import type { LivePage } from './page'

/** Distance from the bottom in px at which onReachBottom fires when the page's JSON says nothing (developers.weixin.qq.com, "页面配置"). */
const REACH_BOTTOM = 50

export interface PageEventWorld {
  page(): LivePage | null
  running(): boolean
  /** The JSON of the page over app.json's `window`. */
  setting(page: LivePage, name: string): unknown
  device(): Device
  resized(size: { windowWidth: number; windowHeight: number }): void
}

/** Starts sending the events; once a document. What it returns is to be called when the device changed. */
export function listenToPage(world: PageEventWorld): () => void {
  let bottom = false
  window.addEventListener('scroll', () => {
    const page = world.page()
    if (!page || !world.running()) return
    page.call('onPageScroll', { scrollTop: window.scrollY, duration: 0 })
    const wanted = Number(world.setting(page, 'onReachBottomDistance') ?? REACH_BOTTOM)
    const reached = document.documentElement.scrollHeight - window.innerHeight - window.scrollY <= wanted
    if (reached && !bottom) page.call('onReachBottom')
    bottom = reached
  }, { passive: true })
  let { width, height } = world.device()
  const resized = (): void => {
    const device = world.device()
    // Bars that come and go with a page resize the frame of all pages, yet no page of WeChat's.
    if (device.width === width && device.height === height) return
    ;({ width, height } = device)
    const size = { windowWidth: window.innerWidth, windowHeight: window.innerHeight }
    world.page()?.resized({ size, deviceOrientation: size.windowWidth > size.windowHeight ? 'landscape' : 'portrait' })
    world.resized(size)
  }
  window.addEventListener('resize', resized)
  return () => {
    // The frame may have its new size before it hears of the device, or after that.
    if (world.device().width !== width && window.innerWidth === world.device().width) resized()
  }
}
