/** Where the phone is, and maps that the person chooses a place on. */
import type { GeoPlace } from '../../protocol/phone'
import { requiredNumber, textOf, type Options } from '../answers'
import { row } from '../dialogs/asking'
import known from '../dialogs/places.json'
import { asynchronousArea, remark, type Area, type Phone } from './area'

const FUZZY_DIGITS = 1
const CHANGE_MS = 1000

export function placesArea(phone: Phone): Area {
  const watch = new LocationWatch(phone)
  return asynchronousArea(phone.host, {
    getLocation: (options) => location(phone, options),
    getFuzzyLocation: async () => {
      await phone.scopes.require('scope.userFuzzyLocation')
      const { latitude, longitude } = phone.surroundings.now.place
      return { latitude: Number(latitude.toFixed(FUZZY_DIGITS)), longitude: Number(longitude.toFixed(FUZZY_DIGITS)) }
    },
    chooseLocation: (options) => choose(phone, options),
    choosePoi: async () => ({ type: 2, city: '', ...(await choose(phone, {})) }),
    openLocation: (options) => open(phone, options),
    startLocationUpdate: () => watch.start(),
    startLocationUpdateBackground: () => watch.start(),
    stopLocationUpdate: () => watch.stop(),
  })
}

async function location(phone: Phone, options: Options): Promise<object> {
  declared(phone, 'getLocation')
  await phone.scopes.require('scope.userLocation')
  return position(phone, options['altitude'] === true || options['altitude'] === 'true')
}

function position({ surroundings }: Phone, precise: boolean): object {
  const { latitude, longitude } = surroundings.now.place
  return { latitude, longitude, speed: -1, accuracy: 65, altitude: precise ? 20 : 0, verticalAccuracy: 65, horizontalAccuracy: 65 }
}

/** A phone refuses what app.json does not declare (developers.weixin.qq.com, "地理位置接口新增与相关流程调整"); here it is told. */
function declared({ host, config }: Phone, name: string): void {
  if (host.mode() === 'run' && !config.declares(name)) {
    remark(host, 'warn', `On a phone this fails: ${name}:fail the api need to be declared in the requiredPrivateInfos field in app.json/ext.json`)
  }
}

async function choose(phone: Phone, options: Options): Promise<GeoPlace> {
  declared(phone, 'chooseLocation')
  const start = phone.surroundings.now.place
  const rows = known.places.map(({ name, address }) => row(name, address))
  const field = (name: string, label: string, value: unknown, numeric: boolean) => ({ name, label, value: String(value), numeric })
  const fields = [
    field('name', '名称', start.name, false),
    field('latitude', '纬度', options['latitude'] ?? start.latitude, true),
    field('longitude', '经度', options['longitude'] ?? start.longitude, true),
  ]
  const { chosen, values } = await phone.asking.ask({ kind: 'map', title: '选择位置', rows, pick: 'answer', fields, yes: '完成', no: '取消' }, { no: 'cancel', fail: 'auth deny' })
  const place = chosen.length > 0 ? known.places[chosen[0]!] : undefined
  return place ?? { name: values['name'] ?? '', address: start.address, latitude: Number(values['latitude']) || 0, longitude: Number(values['longitude']) || 0 }
}

function open(phone: Phone, options: Options): void {
  const latitude = requiredNumber(options, 'latitude')
  const longitude = requiredNumber(options, 'longitude')
  const facts = [{ label: textOf(options['address']), text: `${latitude}, ${longitude}` }]
  void phone.asking.offer({ kind: 'map', title: textOf(options['name'], '位置'), facts, yes: '', no: '返回' }, false)
}

/** wx.onLocationChange: tells the settable place again and again while it is asked for. */
class LocationWatch {
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(private readonly phone: Phone) {}

  async start(): Promise<void> {
    await this.phone.scopes.require('scope.userLocation')
    this.stop()
    if (this.phone.host.mode() === 'design') return
    this.#timer = setInterval(() => this.phone.events.emit('LocationChange', position(this.phone, false)), CHANGE_MS)
    this.phone.ends.push(() => this.stop())
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}
