import { Failure, optionsOf, requiredText, type Options } from '../answers'
import type { NavigationChange, TabStyle } from '../bars'
import { asynchronousArea, type Area, type Phone } from './area'

/** Navigation bar of the page on top. */
export function navigationBarArea({ host, bars }: Phone): Area {
  const change = (made: (options: Options) => NavigationChange) => (options: Options) => bars.changeNavigation(made(options))
  return asynchronousArea(host, {
    setNavigationBarTitle: change((options) => ({ title: requiredText(options, 'title') })),
    setNavigationBarColor: change((options) => ({
      background: requiredText(options, 'backgroundColor'),
      color: frontColor(requiredText(options, 'frontColor')),
      ...animation(options['animation']),
    })),
    showNavigationBarLoading: change(() => ({ loading: true })),
    hideNavigationBarLoading: change(() => ({ loading: false })),
    hideHomeButton: change(() => ({ home: false })),
  })
}

/** WeChat takes two colours only for what stands on the bar. */
function frontColor(color: string): 'black' | 'white' {
  const known = { '#000000': 'black', '#ffffff': 'white' } as const
  const found = known[color.toLowerCase() as keyof typeof known]
  if (!found) throw new Failure('invalid frontColor')
  return found
}

/** Ways in which colours may change (developers.weixin.qq.com, wx.setNavigationBarColor), by their names in CSS. */
const TIMINGS: Record<string, string> = { linear: 'linear', easeIn: 'ease-in', easeOut: 'ease-out', easeInOut: 'ease-in-out' }

function animation(given: unknown): Pick<NavigationChange, 'duration' | 'timing'> {
  const { duration, timingFunc } = optionsOf(given)
  return { duration: typeof duration === 'number' ? duration : 0, timing: TIMINGS[String(timingFunc)] ?? 'linear' }
}

/** Tab bar of the app. */
export function tabBarArea({ host, bars }: Phone): Area {
  return asynchronousArea(host, {
    showTabBar: ({ animation: moving }) => bars.hideTabs(false, moving === true),
    hideTabBar: ({ animation: moving }) => bars.hideTabs(true, moving === true),
    setTabBarBadge: (options) => bars.changeTab(options['index'], { badge: shortened(requiredText(options, 'text')), dot: false }),
    removeTabBarBadge: (options) => bars.changeTab(options['index'], { badge: '' }),
    showTabBarRedDot: (options) => bars.changeTab(options['index'], { dot: true, badge: '' }),
    hideTabBarRedDot: (options) => bars.changeTab(options['index'], { dot: false }),
    setTabBarStyle: (options) => bars.changeTabStyle(tabStyle(options)),
    setTabBarItem: (options) => bars.changeTab(options['index'], { item: { ...bars.tabItem(options['index']), ...itemChange(options) } }),
  })
}

/** WeChat shows at most four characters in a badge. */
function shortened(text: string): string {
  return text.length > 4 ? `${text.slice(0, 3)}…` : text
}

function itemChange(options: Options): Record<string, string> {
  const given = ['text', 'iconPath', 'selectedIconPath'].filter((name) => typeof options[name] === 'string')
  return Object.fromEntries(given.map((name) => [name, options[name] as string]))
}

function tabStyle(options: Options): TabStyle {
  const border: unknown = options['borderStyle']
  if (border !== undefined && border !== 'black' && border !== 'white') throw new Failure('parameter error: invalid borderStyle')
  return {
    ...(typeof options['color'] === 'string' && { color: options['color'] }),
    ...(typeof options['selectedColor'] === 'string' && { selectedColor: options['selectedColor'] }),
    ...(typeof options['backgroundColor'] === 'string' && { background: options['backgroundColor'] }),
    ...(border !== undefined && { border }),
  }
}
