/** What <checkbox>, <radio> and <switch> share: whether they are on, the colour of the tick, and the tap. */
import type { WidgetDefinition, WidgetInstance } from '../widget'

/** The properties of everything that can be on or off. */
export const CHOICE_PROPERTIES = { checked: Boolean, disabled: Boolean, color: String } as const

/** Observers of all of them. */
export const CHOICE_OBSERVERS = {
  checked(this: WidgetInstance, checked: boolean) {
    // WeChat writes it for screen readers, and style sheets such as WeUI's draw their own ticks by it.
    this.host.setAttribute('aria-checked', String(checked))
  },
  color(this: WidgetInstance, color: string) {
    this.host.style.setProperty('--weft-color', color || null)
  },
}

/** Calls `press` for a tap on the component or on its label, unless it is disabled or edited on the canvas. */
export function pressed(press: (widget: WidgetInstance) => void): Required<Pick<WidgetDefinition, 'lifetimes' | 'labelTap'>> {
  const act = (widget: WidgetInstance): void => {
    if (!widget.data['disabled'] && !widget.designing) press(widget)
  }
  return {
    lifetimes: {
      created() {
        this.listen('tap', () => act(this))
      },
    },
    labelTap() {
      act(this)
    },
  }
}
