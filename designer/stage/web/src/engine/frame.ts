/** Entry of the frame: boots the engine and obeys the shell. */
import type { FrameCommand } from '../protocol'
import { Channel, type Incoming } from './channel'
import { loadCompiler } from './compiler'
import { AppFiles } from './files'
import { scrollableAt } from './gestures'
import { Inspection } from './inspection/inspection'
import { setLiveStyle } from './live-style'
import { watchLostFonts } from './lost-fonts'
import { Stage, type Compilers } from './stage'
import { obeyTrigger } from './triggers'
import { updateStage } from './updates'

const COMPILER = '/.weft/compiler.wasm'
const STORAGE = '/.weft/storage.json'

/** What may make pages or lets them run, for which every template has to stand. */
const MAKES_PAGES: ReadonlySet<string> = new Set(['open', 'mode', 'deviceChanged', 'back'])

/** Commands that arrive before `start` wait here. */
class Frame {
  #stage: Stage | null = null
  #inspection: Inspection | null = null

  constructor(private readonly channel: Channel, private readonly files: AppFiles, private readonly compilers: Compilers, private readonly stored: Record<string, string>) {}

  take(message: Incoming): void {
    const stage = this.#stage
    if (message.type === 'ping') this.channel.post({ type: 'pong', id: message.id })
    else if (message.type === 'start') this.#start(message)
    else if (stage && !stage.phone.receive(message)) this.#obey(stage, message as FrameCommand)
  }

  #start({ page, query, mode, device, launch, surroundings }: Extract<FrameCommand, { type: 'start' }>): void {
    if (this.#stage) return
    this.#stage = new Stage((message) => this.channel.post(message), this.files, this.compilers, device, this.stored)
    this.#inspection = new Inspection(this.#stage)
    watchLostFonts(document.fonts)
    this.#stage.mode = mode
    this.#stage.phone.receive({ type: 'surroundings', surroundings })
    this.#stage.start(page, query, launch)
  }

  #obey(stage: Stage, command: FrameCommand): void {
    if (MAKES_PAGES.has(command.type)) stage.quick.settle()
    if (command.type === 'open') stage.open(command.page, command.query)
    else if (command.type === 'mode') stage.setMode(command.mode)
    else if (command.type === 'deviceChanged') stage.setDevice(command.device)
    else if (command.type === 'update') updateStage(stage, command.files, command.serial)
    else if (command.type === 'refetch') stage.refetch(command.files)
    else if (command.type === 'live') setLiveStyle(stage, command.node, command.style)
    else if (command.type === 'scroll') scroll(command)
    else if (command.type === 'measure') stage.measure(true)
    else if (command.type === 'settle') void stage.settle()
    else if (command.type === 'samples') stage.samples.take(command)
    else if (command.type === 'back') void stage.stack.pop(1)
    else if (command.type === 'listTriggers' || command.type === 'triggerEvent') obeyTrigger(stage, command)
    else if (!stage.phone.hear(command)) this.#inspection?.obey(command)
  }
}

function scroll({ x, y, dx, dy }: Extract<FrameCommand, { type: 'scroll' }>): void {
  scrollableAt(document.elementFromPoint(x, y), dx, dy)?.scrollBy(dx, dy)
}

async function boot(): Promise<void> {
  const channel = new Channel(window.parent)
  try {
    const [files, app, stored] = await Promise.all([AppFiles.fetch(), loadCompiler(COMPILER), fetch(STORAGE).then((answer) => answer.json() as Promise<Record<string, string>>)])
    const widgets = new (app.constructor as new () => typeof app)()
    const frame = new Frame(channel, files, { app, widgets }, stored)
    channel.listen((message) => frame.take(message))
    channel.post({ type: 'booted' })
  } catch (error) {
    channel.post({ type: 'problem', kind: 'engine', message: `The stage could not start: ${String(error)}`, at: null })
  }
}

void boot()
