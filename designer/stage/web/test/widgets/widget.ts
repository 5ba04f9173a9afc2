/** A component as the wheels of a picker see it: its data, and the events it sends. */
import type { WidgetInstance } from '@stage/widget'

export interface Sent {
  name: string
  detail: unknown
}

type Data = Record<string, unknown>

/** `answer` is the page's handler: it may change the data while an event is sent. */
export function pickerWith(data: Data, answer: (data: Data) => void = () => {}): { widget: WidgetInstance; sent: Sent[] } {
  const sent: Sent[] = []
  const triggerEvent = (name: string, detail: unknown): void => {
    sent.push({ name, detail })
    answer(data)
  }
  return { widget: { data, triggerEvent } as unknown as WidgetInstance, sent }
}
