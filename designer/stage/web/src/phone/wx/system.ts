import { asynchronous, optionsOf } from '../answers'
import { launchOptions } from '../launch'
import { capsule, pageArea } from '../metrics'
import { ORDINARY } from '../surroundings'
import { asynchronousArea, type Area, type Phone } from './area'
import { isKnownApi, isKnownMember } from './known'

/** The WeChat whose behaviour the phone plays. */
const WECHAT = { version: '8.0.50', SDKVersion: '3.8.9' }
const SYSTEMS = { ios: 'iOS 17.5', android: 'Android 14' }
const BRANDS = { ios: 'iPhone', android: 'Android' }

/** Facts about device, window and app; all lengths in CSS px. */
export function systemArea(phone: Phone): Area {
  const { host } = phone
  const all = (): object => ({ ...windowInfo(phone), ...deviceInfo(phone), ...baseInfo(phone), ...setting(phone), ...authorized() })
  // Projects rely on wx.getSystemInfo calling back before it returns.
  const getSystemInfo = (given: unknown): unknown => {
    const options = optionsOf(given)
    const info = { ...all(), errMsg: 'getSystemInfo:ok' }
    if (!options['success'] && !options['complete']) return Promise.resolve(info)
    for (const callback of [options['success'], options['complete']]) if (typeof callback === 'function') host.guard(callback, info)
    return undefined
  }
  return {
    getSystemInfo,
    getSystemInfoSync: () => ({ ...all(), errMsg: 'getSystemInfoSync:ok' }),
    getSystemInfoAsync: asynchronous(host, 'getSystemInfoAsync', all),
    getWindowInfo: () => windowInfo(phone),
    getDeviceInfo: () => deviceInfo(phone),
    getAppBaseInfo: () => baseInfo(phone),
    getSystemSetting: () => setting(phone),
    getAppAuthorizeSetting: authorizeSetting,
    getMenuButtonBoundingClientRect: () => capsule(host.device()),
    canIUse: (schema: unknown) => typeof schema === 'string' && canUse(phone, schema),
    ...launchArea(phone),
  }
}

function windowInfo({ host, bars }: Phone) {
  const device = host.device()
  const present = bars.present()
  const area = pageArea(device, present)
  const bottom = device.height - device.safeBottom
  return {
    pixelRatio: device.pixelRatio,
    screenWidth: device.width,
    screenHeight: device.height,
    windowWidth: area.width,
    windowHeight: area.height,
    statusBarHeight: device.statusBar,
    screenTop: area.y,
    safeArea: { left: 0, top: device.safeTop, right: device.width, bottom, width: device.width, height: bottom - device.safeTop },
  }
}

function deviceInfo({ host }: Phone) {
  const { platform, name } = host.device()
  const hardware = { abi: 'arm64', deviceAbi: 'arm64', benchmarkLevel: 40, cpuType: '', memorySize: '6144' }
  return { brand: BRANDS[platform], model: name, system: SYSTEMS[platform], platform, ...hardware }
}

function baseInfo({ host, config, surroundings }: Phone) {
  const { language } = host.device()
  const { fontSize } = surroundings.now
  const client = { env: 'WeChat', appId: '', version: 0 }
  return { ...WECHAT, language, theme: config.theme(), enableDebug: false, host: client, fontSizeSetting: fontSize, fontSizeScaleFactor: fontSize / ORDINARY.fontSize }
}

function setting({ host }: Phone) {
  const { width, height } = host.device()
  return { bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true, deviceOrientation: width > height ? 'landscape' : 'portrait' }
}

/** What the system lets WeChat use; wx.getSystemInfo says it by yes and no. */
const SYSTEM_SCOPES = ['album', 'bluetooth', 'camera', 'location', 'microphone', 'notification', 'phoneCalendar']
const NOTIFICATIONS = ['notificationAlert', 'notificationBadge', 'notificationSound']

function authorizeSetting() {
  const allowed = [...SYSTEM_SCOPES, ...NOTIFICATIONS].map((name) => [`${name}Authorized`, 'authorized'])
  return { ...Object.fromEntries(allowed), locationReducedAccuracy: false }
}

function authorized() {
  const allowed = [...SYSTEM_SCOPES, ...NOTIFICATIONS].map((name) => [`${name}Authorized`, true])
  return { ...Object.fromEntries(allowed), locationReducedAccuracy: false }
}

/** wx.canIUse: `API.kind.member`, `component.attribute.value` or `object.member`. */
function canUse({ host }: Phone, schema: string): boolean {
  const [first = '', second = ''] = schema.split('.')
  if (second && isKnownMember(first, second)) return true
  return isKnownApi(first) || host.hasComponent(first)
}

/** How the app was started, and its versions. */
function launchArea({ host }: Phone): Area {
  const launch = () => launchOptions(host.launch())
  const miniProgram = { appId: appId(host.json('project.config.json')), envVersion: 'develop', version: '' }
  return {
    getLaunchOptionsSync: launch,
    getEnterOptionsSync: launch,
    getAccountInfoSync: () => ({ miniProgram: { ...miniProgram }, plugin: {} }),
    getExtConfigSync: () => extConfig(host.json('ext.json')),
    ...asynchronousArea(host, { getExtConfig: () => ({ extConfig: extConfig(host.json('ext.json')) }) }),
  }
}

function appId(configuration: unknown): string {
  const found = optionsOf(configuration)['appid']
  return typeof found === 'string' && found ? found : 'touristappid'
}

function extConfig(file: unknown): object {
  return optionsOf(optionsOf(file)['ext'])
}
