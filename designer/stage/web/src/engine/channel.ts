/** The line between the frame and the trusted shell around it. */
import type { FrameCommand, FrameEvent, PhoneAnswer, PhoneRequest } from '../protocol'

export type Incoming = FrameCommand | PhoneAnswer

/** Sends to the shell and hears it. Messages of anybody else are ignored. */
export class Channel {
  constructor(private readonly shell: Window) {}

  post(message: FrameEvent | PhoneRequest): void {
    this.shell.postMessage(message, '*')
  }

  /** Calls `take` for every message of the shell. */
  listen(take: (message: Incoming) => void): void {
    window.addEventListener('message', (event) => {
      // Scripts can make up events, and name the shell as their source.
      if (!event.isTrusted || event.source !== this.shell || typeof event.data !== 'object' || event.data === null) return
      take(event.data as Incoming)
    })
  }
}
