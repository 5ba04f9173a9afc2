/** The global `wx` of a project. */
import { adsArea } from './ads'
import { accountArea } from './account'
import { answeredArea } from './answered'
import type { Area, Phone } from './area'
import { audioArea } from './audio'
import { authorizationArea } from './authorization'
import { navigationBarArea, tabBarArea } from './bars'
import { baseArea } from './base'
import { cameraArea } from './camera'
import { canvasArea } from './canvas'
import { choosingArea } from './choosing'
import { cloudArea } from './cloud'
import { deviceArea } from './device'
import { filesArea } from './files'
import { fontsArea } from './fonts'
import { clipboardArea, interactionArea } from './interaction'
import { keyboardArea } from './keyboard'
import { knownArea } from './known'
import { mapArea } from './map'
import { mediaArea } from './media'
import { waysOutArea } from './mini-programs'
import { networkArea } from './network'
import { pageArea } from './page'
import { paymentArea } from './payment'
import { performanceArea } from './performance'
import { picturesArea } from './pictures'
import { placesArea } from './places'
import { routeArea } from './route'
import { scanningArea } from './scanning'
import { sharingArea, type ShareMenus } from './sharing'
import { skylineArea } from './skyline'
import { socketsArea } from './sockets'
import { storageArea } from './storage'
import { systemArea } from './system'
import { videoArea } from './video'
import { workerArea } from './worker'

/** A plain enumerable object: every name that WeChat knows, the later areas over the stand-ins; others are undefined. */
export function createWx(phone: Phone, menus: ShareMenus): Area {
  return Object.assign(knownArea(phone.host), phone.events.area(), answeredArea(phone), playedArea(phone, menus))
}

/** What the phone plays, as against what it only answers. */
export function playedArea(phone: Phone, menus: ShareMenus): Area {
  return Object.assign(
    baseArea(),
    routeArea(phone),
    interactionArea(phone),
    clipboardArea(phone),
    navigationBarArea(phone),
    tabBarArea(phone),
    pageArea(phone),
    storageArea(phone),
    systemArea(phone),
    networkArea(phone),
    socketsArea(phone),
    mediaArea(phone),
    accountArea(phone),
    authorizationArea(phone),
    paymentArea(phone),
    choosingArea(phone),
    placesArea(phone),
    scanningArea(phone),
    picturesArea(phone),
    sharingArea(phone, menus),
    waysOutArea(phone),
    deviceArea(phone),
    keyboardArea(phone),
    mapArea(phone),
    videoArea(phone),
    cameraArea(phone),
    adsArea(phone),
    audioArea(phone),
    canvasArea(phone),
    filesArea(phone),
    fontsArea(phone),
    workerArea(phone),
    cloudArea(phone),
    skylineArea(phone),
    performanceArea(phone),
    phone.unload.area(),
  )
}
