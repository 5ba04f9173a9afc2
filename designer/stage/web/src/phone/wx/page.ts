import { requiredText } from '../answers'
import { asynchronousArea, type Area, type Phone } from './area'
import { knownObject } from './known'

const SCROLL_MS = 300

/** Scrolling and refreshing the page on top, and questions about its elements: the engine answers. */
export function pageArea({ host }: Phone): Area {
  return {
    ...asynchronousArea(host, {
      pageScrollTo: (options) =>
        host.pageScrollTo({
          scrollTop: typeof options['scrollTop'] === 'number' ? options['scrollTop'] : null,
          selector: typeof options['selector'] === 'string' ? options['selector'] : null,
          offsetTop: Number(options['offsetTop']) || 0,
          duration: typeof options['duration'] === 'number' ? options['duration'] : SCROLL_MS,
        }),
      startPullDownRefresh: () => host.startPullDownRefresh(),
      stopPullDownRefresh: () => host.stopPullDownRefresh(),
      setBackgroundTextStyle: (options) => host.setBackground({ textStyle: requiredText(options, 'textStyle') === 'light' ? 'light' : 'dark' }),
      setBackgroundColor: ({ backgroundColor, backgroundColorTop }) => host.setBackground({
        ...(typeof backgroundColor === 'string' && { color: backgroundColor }),
        ...(typeof backgroundColorTop === 'string' && { colorTop: backgroundColorTop }),
      }),
    }),
    // An app may ask before its first page is there.
    createSelectorQuery: () => host.createSelectorQuery() ?? knownObject(host, 'SelectorQuery'),
    createIntersectionObserver: (component: unknown, options: unknown) =>
      host.createIntersectionObserver(component, options) ?? knownObject(host, 'IntersectionObserver'),
    createMediaQueryObserver: (component: unknown) => host.createMediaQueryObserver(component),
    nextTick: (callback: unknown) => {
      if (typeof callback === 'function') queueMicrotask(() => host.guard(callback as () => void))
    },
  }
}
