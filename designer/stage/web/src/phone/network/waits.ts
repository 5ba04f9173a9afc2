/** How long an app waits for the network. */
import { optionsOf, type Options } from '../answers'
import type { WxHost } from '../host'

/** In ms (developers.weixin.qq.com, app.json, networkTimeout). */
const LONGEST_WAIT = 60_000

/** In ms: what the call says, else what app.json says, else a minute. */
export function waitOf(host: WxHost, name: string, options: Options): number {
  const configured = optionsOf(optionsOf(host.json('app.json'))['networkTimeout'])[name]
  const [given] = [options['timeout'], configured].filter((each) => typeof each === 'number' && each > 0)
  return (given as number | undefined) ?? LONGEST_WAIT
}
