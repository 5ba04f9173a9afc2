/** The trusted page of the stage: relays between Python and the frame, and draws the phone around the frame. */
import type { FrameEvent, PhoneAnswer, ShellCommand, ShellEvent } from '../protocol'
import { connect } from './channel'
import { Flow } from './flow'
import { AppFrame } from './frame'
import { imageUrl } from './image-url'
import { Screen } from './screen'
import { isFrameEvent, isPhoneRequest } from './shapes'
import { Sheets, type SheetRequest } from './sheets/sheets'

type Load = Extract<ShellCommand, { type: 'load' }>

const FLOODED: FrameEvent = { type: 'problem', kind: 'engine', message: 'The page sends more than the stage takes: too many messages a second, or too large ones. Some of them were dropped.', at: null }

/** One running app with its screen. */
class Stage {
  readonly screen: Screen
  readonly #sheets: Sheets
  readonly #frame: AppFrame
  readonly #flow = new Flow()
  #overflowed = false

  constructor(load: Load, private readonly post: (json: string) => void) {
    this.#frame = new AppFrame(load.url, (message) => this.#fromFrame(message))
    const answer = (message: PhoneAnswer): void => this.toFrame(message)
    const url = (path: string): string | null => imageUrl(path, this.#frame.origin)
    this.screen = new Screen(load.device, load.chrome, { answer, url, area: (area) => this.post(JSON.stringify({ type: 'pageArea', ...area } satisfies ShellEvent)) })
    this.#sheets = new Sheets(this.screen, answer, url)
    this.screen.setFrame(this.#frame.element)
    document.body.append(this.screen.element)
  }

  toFrame(message: object): void {
    this.#frame.post(message)
  }

  remove(): void {
    this.#frame.remove()
    this.screen.element.remove()
  }

  #sheet(message: SheetRequest): void {
    if (message.type === 'dismiss') this.screen.showKeyboard(null)
    this.#sheets.show(message)
  }

  /** What is too much is dropped, which is told once. */
  #pass(message: FrameEvent): void {
    const json = this.#flow.admit(message)
    if (json !== null) this.post(json)
    else if (!this.#overflowed) this.post(JSON.stringify(FLOODED))
    this.#overflowed ||= json === null
  }

  #fromFrame(message: unknown): void {
    if (isFrameEvent(message)) return this.#pass(message)
    if (!isPhoneRequest(message)) return console.warn('The frame sent a message of an unknown shape.', message)
    if (message.type === 'navigationBar') this.screen.showNavigationBar(message)
    else if (message.type === 'tabBar') this.screen.showTabBar(message.bar, message.gently)
    else if (message.type === 'room') this.toFrame({ type: 'answer', id: message.id, value: this.screen.room } satisfies PhoneAnswer)
    else if (message.type === 'keyboard') this.screen.showKeyboard(message.keyboard)
    else this.#sheet(message)
  }
}

let stage: Stage | null = null
let layout = { x: 0, y: 0, zoom: 1 }

/** Stands on whole pixels of the display, so that text stays sharp. */
function arrange(): void {
  if (!stage) return
  const [x, y] = [layout.x, layout.y].map((length) => Math.round(length * devicePixelRatio) / devicePixelRatio)
  stage.screen.element.style.transform = `translate(${x}px, ${y}px) scale(${layout.zoom})`
}

function unload(): void {
  stage?.remove()
  stage = null
}

/** Answers false for what is meant for the frame. */
function obey(command: ShellCommand, post: (json: string) => void): boolean {
  switch (command.type) {
    case 'load':
      unload()
      stage = new Stage(command, post)
      arrange()
      return true
    case 'unload':
      unload()
      return true
    case 'layout':
      layout = { x: command.x, y: command.y, zoom: command.zoom }
      arrange()
      return true
    case 'device':
      stage?.screen.setDevice(command.device, command.frameHeight ?? null)
      return true
    case 'background':
      document.body.style.background = command.color
      return true
    default:
      return false
  }
}

const posting = connect((message) => {
  void posting.then((post) => {
    if (!obey(message as ShellCommand, post)) stage?.toFrame(message)
  })
})
void posting.then((post) => post(JSON.stringify({ type: 'shellReady' } satisfies ShellEvent)))
