/** Components whose content only a phone or WeChat can show: a quiet box of the right size with their name. */
import { defineWidget, type WidgetDefinition } from '../widget'

/** `properties` are those that the box shows or that layout depends on. */
export function standIn(tag: string, name: string, properties: Record<string, unknown> = {}): WidgetDefinition {
  return defineWidget({ tag, template: `<html-div class="weft-stand-in">${name}</html-div><slot/>`, properties })
}
