/** What surrounds the app: network, place, battery, text size. Python sets it; apps ask for it and hear of changes. */
import type { Surroundings } from '../protocol/phone'
import known from './dialogs/places.json'
import type { AppEvents } from './wx/events'

export const ORDINARY: Surroundings = { fontSize: 16, network: 'wifi', place: known.places[0]!, battery: 100, charging: false, update: false }

export class SurroundingsNow {
  #now = ORDINARY

  constructor(private readonly events: AppEvents) {}

  get now(): Surroundings {
    return this.#now
  }

  /** Puts others in their place and tells the listeners of what changed. */
  change(next: Surroundings): void {
    const before = this.#now
    this.#now = next
    if (next.network !== before.network) {
      const isConnected = next.network !== 'none'
      this.events.emit('NetworkStatusChange', { isConnected, networkType: next.network })
      this.events.emit('NetworkWeakChange', { weakNet: next.network === '2g', networkType: next.network })
    }
    if (next.battery !== before.battery || next.charging !== before.charging) this.events.emit('BatteryInfoChange', this.battery)
    if (next.update && !before.update) this.events.emit('weft:update')
  }

  /** As wx.getBatteryInfo gives it. */
  get battery(): object {
    return { level: this.#now.battery, isCharging: this.#now.charging, isLowPowerModeEnabled: false }
  }
}
