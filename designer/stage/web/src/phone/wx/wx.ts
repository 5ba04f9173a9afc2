/** The global `wx` of a project. */
import { answeredArea } from './answered'
import type { Area, Phone } from './area'
import { audioArea } from './audio'
import { navigationBarArea, tabBarArea } from './bars'
import { baseArea } from './base'
import { canvasArea } from './canvas'
import { cloudArea } from './cloud'
import type { AppEvents } from './events'
import { filesArea } from './files'
import { clipboardArea, interactionArea } from './interaction'
import { knownArea } from './known'
import { mediaArea } from './media'
import { networkArea } from './network'
import { pageArea } from './page'
import { routeArea } from './route'
import { skylineArea } from './skyline'
import { AppStorage, storageArea } from './storage'
import { systemArea } from './system'

/** A plain enumerable object: every name that WeChat knows, the later areas over the stand-ins; others are undefined. */
export function createWx(phone: Phone, events: AppEvents): Area {
  return Object.assign(knownArea(phone.host), events.area(), answeredArea(phone), playedArea(phone))
}

/** What the phone plays, as against what it only answers. */
export function playedArea(phone: Phone): Area {
  return Object.assign(
    baseArea(phone),
    routeArea(phone),
    interactionArea(phone),
    clipboardArea(phone),
    navigationBarArea(phone),
    tabBarArea(phone),
    pageArea(phone),
    storageArea(phone, new AppStorage(localStorage)),
    systemArea(phone),
    networkArea(phone),
    mediaArea(phone),
    audioArea(phone),
    canvasArea(phone),
    filesArea(phone),
    cloudArea(phone),
    skylineArea(phone),
  )
}
