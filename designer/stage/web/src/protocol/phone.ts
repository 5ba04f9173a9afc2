/** What people decide on the phone, and what Python decides about it. Part of protocol.ts. */

/** What surrounds the app and changes while it runs. */
export interface Surroundings {
  /** The text size set in WeChat, px of ordinary text: 16 is the middle. */
  fontSize: number
  network: 'wifi' | '5g' | '4g' | '3g' | '2g' | 'unknown' | 'none'
  place: GeoPlace
  /** Charge in percent. */
  battery: number
  charging: boolean
  /** Whether a new version of the app waits to be loaded. */
  update: boolean
}

export interface GeoPlace {
  name: string
  address: string
  /** Degrees, GCJ-02 as WeChat's. */
  latitude: number
  longitude: number
}

/** How the app was entered. */
export interface Launch {
  /** WeChat's number of the way in. */
  scene: number
  /** The mini-program or account it was opened from, '' for none. */
  referrer: string
  /** What that one handed over. */
  extraData: Record<string, unknown>
  shareTicket: string
}

/** Python -> frame, about the phone. */
export type PhoneCommand =
  | { type: 'surroundings'; surroundings: Surroundings }
  /** The app goes to the background or comes back, entered as `launch` says. */
  | { type: 'appShown'; shown: boolean; launch: Launch | null }
  /** The system is short of memory: 5, 10 or 15, as Android counts. */
  | { type: 'memory'; level: number }
  /** The answer to `chooseFiles`: what the person chose, null when nothing was. */
  | { type: 'filesChosen'; id: number; files: ChosenFile[] | null }
  /** The answer to `saveFile`. */
  | { type: 'fileSaved'; id: number; saved: boolean }

export interface ChosenFile {
  name: string
  /** Media type such as `image/png`. */
  kind: string
  /** Base64. */
  data: string
}

/** Frame -> Python, about the phone. */
export type PhoneEvent =
  /** Asks for files of the computer. `extensions` without dots, all when empty. */
  | { type: 'chooseFiles'; id: number; kind: 'image' | 'video' | 'media' | 'file'; extensions: string[]; count: number }
  /** Asks for a place on the computer for a file. */
  | { type: 'saveFile'; id: number; name: string; data: string }

/** A question of WeChat's to the person, in the look that its kind has there. */
export interface Dialog {
  kind: 'sheet' | 'page' | 'card' | 'pay' | 'scan' | 'map' | 'menu' | 'away'
  /** Name of the mini-program that asks. */
  source: string
  title: string
  text: string
  /** Path of a picture of the app. */
  picture: string
  /** Lines that are only read. */
  facts: { label: string; text: string }[]
  rows: DialogRow[]
  /** What a press on a row does: it answers, marks one or several rows, or turns a switch. */
  pick: 'none' | 'answer' | 'one' | 'many' | 'switch'
  fields: { name: string; label: string; value: string; numeric: boolean }[]
  /** Words of the buttons; '' for no such button. */
  yes: string
  no: string
  /** Whether the call can fail for other reasons than a refusal. */
  fails: boolean
}

export interface DialogRow {
  text: string
  detail: string
  icon: string
  on: boolean
}

/** What a dialog answers. */
export interface DialogAnswer {
  verdict: 'yes' | 'no' | 'fail'
  /** Indices of the rows that are on. */
  chosen: number[]
  /** What stands in the fields. */
  values: Record<string, string>
}
