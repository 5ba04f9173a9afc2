/** Sizes of what the phone draws around a page, in CSS px; shared by the shell that draws and the `wx` object that tells. */
import type { Device } from '../protocol'

/** Height of the tab bar without the home indicator's area. */
export const TAB_BAR_HEIGHT = 50
/** Height of a tab bar at the top, which has no pictures. */
export const TOP_TAB_BAR_HEIGHT = 44

const CAPSULE = { width: 87, height: 32, right: 7 }
const NAVIGATION_BAR_HEIGHT = { ios: 44, android: 48 }

/** The bar above a keyboard, which ends the input of a textarea. */
export const KEYBOARD_BAR_HEIGHT = 44
/** Height of the keys without the home indicator's area, as of the systems' own keyboards in portrait. */
const KEYS_HEIGHT = { ios: 257, android: 260 }

export interface Rectangle {
  left: number
  top: number
  right: number
  bottom: number
  width: number
  height: number
}

/** Height of the navigation bar below the status bar. */
export function navigationBarHeight(device: Device): number {
  return NAVIGATION_BAR_HEIGHT[device.platform]
}

/** Height of a keyboard from the bottom of the screen. */
export function keyboardHeight(device: Device, { bar }: { bar: boolean }): number {
  return KEYS_HEIGHT[device.platform] + device.safeBottom + (bar ? KEYBOARD_BAR_HEIGHT : 0)
}

/** The menu button on the phone's screen, as wx.getMenuButtonBoundingClientRect gives it. */
export function capsule(device: Device): Rectangle {
  const top = device.statusBar + (navigationBarHeight(device) - CAPSULE.height) / 2
  const right = device.width - CAPSULE.right
  return { left: right - CAPSULE.width, top, right, bottom: top + CAPSULE.height, width: CAPSULE.width, height: CAPSULE.height }
}

/** The bars around a page; tabs are at the bottom or, without their pictures, at the top. */
export interface DrawnBars {
  navigation: boolean
  tabs: 'bottom' | 'top' | null
}

/** Where the page area begins on the phone's screen. */
export function pageTop(device: Device, bars: DrawnBars): number {
  const navigation = bars.navigation ? device.statusBar + navigationBarHeight(device) : 0
  return bars.tabs === 'top' ? navigation + TOP_TAB_BAR_HEIGHT : navigation
}

/** The page area on the phone's screen: what the bars leave. Without a tab bar below it reaches below the home indicator. */
export function pageArea(device: Device, bars: DrawnBars): { x: number; y: number; width: number; height: number } {
  const top = pageTop(device, bars)
  const bottom = bars.tabs === 'bottom' ? TAB_BAR_HEIGHT + device.safeBottom : 0
  return { x: 0, y: top, width: device.width, height: Math.max(0, device.height - top - bottom) }
}
