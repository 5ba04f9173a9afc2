/** The phone's screen: the page in its frame, the bars around it, and a layer for what opens above them. */
import type { Device, PhoneAnswer, ShellEvent, TabBar as TabBarLook } from '../protocol'
import type { Keyboard } from '../protocol/keyboard'
import {
  capsule, KEYBOARD_BAR_HEIGHT, keyboardHeight, navigationBarHeight, pageArea, pageTop, TAB_BAR_HEIGHT, TOP_TAB_BAR_HEIGHT, type DrawnBars,
} from '../phone/metrics'
import { menuCapsule } from './bars/capsule'
import { NavigationBar, type NavigationBarLook } from './bars/navigation-bar'
import { statusBar } from './bars/status-bar'
import { TabBar } from './bars/tab-bar'
import { isDark } from './color'
import { element } from './dom'
import { ShellKeyboard } from './keyboard'
import { words } from './words'

type Area = Omit<Extract<ShellEvent, { type: 'pageArea' }>, 'type'>

export interface ScreenLinks {
  answer(message: PhoneAnswer): void
  /** The page area moved or changed its size. */
  area(area: Area): void
  /** The URL for an image of the app, null for one that may not be loaded. */
  url(path: string): string | null
}

/** How long the tab bar takes to come or go when the app asks for a movement. */
const TAB_BAR_MS = 200

export class Screen {
  readonly element = element('div', 'screen')
  /** Holds toasts, dialogs and sheets. */
  readonly layer = element('div', 'layer')
  readonly #status = statusBar()
  readonly #navigation: NavigationBar
  readonly #capsule: HTMLElement
  readonly #tabs: TabBar
  readonly #keyboard: ShellKeyboard
  readonly #indicator = element('div', 'home-indicator')
  #frame: HTMLIFrameElement | null = null
  #device: Device
  #chrome: boolean
  #frameHeight: number | null = null
  #look: NavigationBarLook | null = null
  #tabBar: TabBarLook | null = null
  #area = ''
  #room = { width: 0, height: 0 }

  constructor(
    device: Device,
    chrome: boolean,
    private readonly links: ScreenLinks,
  ) {
    this.#device = device
    this.#chrome = chrome
    this.#navigation = new NavigationBar({ back: () => links.answer({ type: 'navigateBack' }), home: () => links.answer({ type: 'home' }) })
    this.#tabs = new TabBar((index) => links.answer({ type: 'tab', index }), links.url)
    this.#capsule = menuCapsule({ menu: () => links.answer({ type: 'menu' }), close: () => links.answer({ type: 'close' }) })
    this.#keyboard = new ShellKeyboard((key) => links.answer({ type: 'key', key }))
    this.element.append(this.#navigation.element, this.#status, this.#tabs.element, this.#capsule, this.#keyboard.element, this.#indicator, this.layer)
  }

  get device(): Device {
    return this.#device
  }

  /** How large the page area is, px. */
  get room(): { width: number; height: number } {
    return this.#room
  }

  setFrame(frame: HTMLIFrameElement): void {
    this.#frame?.remove()
    this.#frame = frame
    this.element.prepend(frame)
    this.arrange()
  }

  /** `frameHeight` makes the screen as tall as a page area of that height needs. */
  setDevice(device: Device, frameHeight: number | null): void {
    this.#device = device
    this.#frameHeight = frameHeight
    this.arrange()
  }

  showNavigationBar(look: NavigationBarLook): void {
    this.#look = look
    this.#navigation.show(look)
    this.arrange()
  }

  showTabBar(look: TabBarLook | null, gently: boolean): void {
    const changes = (look === null) !== (this.#tabBar === null)
    const position = (look ?? this.#tabBar)?.position
    this.#tabBar = look
    if (look) this.#tabs.show(look)
    this.arrange()
    if (gently && changes) void this.#moveTabs(position === 'top' ? '-100%' : '100%')
  }

  /** Moves the tab bar in from an edge, or out where there is none any more; the page has its new size meanwhile. */
  async #moveTabs(outside: string): Promise<void> {
    const bar = this.#tabs.element
    bar.hidden = false
    const frames = [{ transform: `translateY(${outside})` }, { transform: 'none' }]
    const movement = bar.animate(this.#tabBar ? frames : frames.reverse(), { duration: TAB_BAR_MS, easing: 'ease-out' })
    await movement.finished
    this.arrange()
  }

  /** Shows the keyboard, and moves the page up where it would cover what has to be seen; hides it for null. */
  showKeyboard(keyboard: Keyboard | null): void {
    const height = keyboard ? keyboardHeight(this.#device, keyboard) : 0
    if (keyboard) this.#keyboard.show(keyboard, height - (keyboard.bar ? KEYBOARD_BAR_HEIGHT : 0), words(this.#device.language))
    else this.#keyboard.hide()
    const top = this.#frame?.offsetTop ?? 0
    const covered = keyboard?.bottom == null ? 0 : Math.max(0, top + keyboard.bottom - (this.#device.height - height))
    if (this.#frame) this.#frame.style.transform = covered > 0 ? `translateY(${-Math.min(covered, height)}px)` : ''
  }

  /** Puts everything in its place; posts the page area when it changed. */
  arrange(): void {
    const device = this.#device
    const bars = { navigation: this.#chrome && !this.#look?.custom, tabs: this.#chrome ? (this.#tabBar?.position ?? null) : null }
    const area = pageArea(device, bars)
    const height = this.#frameHeight === null ? device.height : device.height - area.height + this.#frameHeight
    area.height = this.#frameHeight ?? area.height
    this.#dress(device, bars)
    place(this.element, { width: device.width, height })
    if (this.#frame) place(this.#frame, { left: area.x, top: area.y, width: area.width, height: area.height })
    this.#room = { width: area.width, height: area.height }
    const said = JSON.stringify(area)
    if (said !== this.#area) this.links.area(area)
    this.#area = said
  }

  #dress(device: Device, bars: DrawnBars): void {
    const element = this.element
    const dataset = element.dataset
    element.classList.toggle('bare', !this.#chrome)
    dataset['platform'] = device.platform
    const theme = this.#look?.dark ? 'dark' : 'light'
    dataset['theme'] = theme
    dataset['ink'] = this.#look?.color ?? 'black'
    dataset['notch'] = String(device.statusBar > 30)
    element.style.setProperty('--safe-bottom', `${device.safeBottom}px`)
    element.style.setProperty('--status-bar', `${device.statusBar}px`)
    this.#navigation.element.hidden = !bars.navigation
    this.#tabs.element.hidden = bars.tabs === null
    this.#indicator.hidden = device.safeBottom === 0
    this.#indicator.classList.toggle('light', bars.tabs === 'bottom' ? isDark(this.#tabBar?.background ?? '') : theme === 'dark')
    this.#placeBars(device, bars)
  }

  #placeBars(device: Device, bars: DrawnBars): void {
    const navigation = this.#navigation.element
    place(this.#status, { height: device.statusBar })
    place(navigation, { paddingTop: device.statusBar, height: device.statusBar + navigationBarHeight(device) })
    const { background = '', duration = 0, timing = '' } = this.#look ?? {}
    navigation.style.transition = duration > 0 ? `background-color ${duration}ms ${timing}` : ''
    navigation.style.backgroundColor = background
    const { left, top, width, height } = capsule(device)
    place(this.#capsule, { left, top, width, height })
    this.#placeTabs(device, bars)
  }

  #placeTabs(device: Device, bars: DrawnBars): void {
    const tabs = this.#tabs.element
    const top = bars.tabs === 'top'
    tabs.dataset['position'] = top ? 'top' : 'bottom'
    tabs.style.top = top ? `${pageTop(device, bars) - TOP_TAB_BAR_HEIGHT}px` : ''
    place(tabs, top ? { height: TOP_TAB_BAR_HEIGHT, paddingBottom: 0 } : { height: TAB_BAR_HEIGHT + device.safeBottom, paddingBottom: device.safeBottom })
  }
}

type Length = 'left' | 'top' | 'width' | 'height' | 'paddingTop' | 'paddingBottom'

function place(placed: HTMLElement, lengths: Partial<Record<Length, number>>): void {
  for (const [name, length] of Object.entries(lengths)) placed.style[name as Length] = `${length}px`
}
