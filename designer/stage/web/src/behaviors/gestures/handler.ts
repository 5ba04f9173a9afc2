/** What the eight gesture handlers of Skyline share as components. */
import { defineWidget, type WidgetDefinition, type WidgetInstance } from '../../widget'

/** Worklets that were once named in plain attributes (WeChat, "从 WebView 迁移", worklet names). */
const OLD_NAMES = { onGestureEvent: 'ongesture', shouldResponseOnMove: 'should-response-on-move', shouldAcceptGesture: 'should-accept-gesture' }

/** Defines a handler; `recognize` starts following its fingers. */
export function gestureHandler(tag: string, recognize: (widget: WidgetInstance) => unknown): WidgetDefinition {
  const old = Object.entries(OLD_NAMES)
  return defineWidget({
    tag,
    properties: { tag: String, simultaneousHandlers: { type: null, value: [] }, nativeView: String, ...Object.fromEntries(old.map(([name]) => [name, String])) },
    observers: Object.fromEntries(old.map(([name, worklet]) => [name, function (this: WidgetInstance, method: string) { this['nameWorklet'](worklet, method) }])),
    lifetimes: {
      created() {
        recognize(this)
      },
    },
  })
}
