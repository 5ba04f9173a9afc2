/** What the frame and an app's worker say to each other. */
import type { FrameEvent, Place } from '../protocol'

export type ToWorker =
  /** First message: the files of the app's workers folder, and the one to run. */
  | { type: 'run'; path: string; texts: Record<string, string> }
  | { type: 'message'; value: unknown }

export type FromWorker =
  | { type: 'message'; value: unknown }
  | { type: 'console'; level: Extract<FrameEvent, { type: 'console' }>['level']; text: string; at: Place | null }
  | { type: 'error'; message: string; at: Place | null }
