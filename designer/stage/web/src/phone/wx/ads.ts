import { asynchronous, Failure } from '../answers'
import type { Area, Phone } from './area'
import { knownObject } from './known'

type Listener = (value?: unknown) => unknown

/** Advertisements over the page: a dialog in their place asks how they went. */
export function adsArea(phone: Phone): Area {
  return {
    createRewardedVideoAd: () => advertisement(phone, 'RewardedVideoAd', '激励视频广告', { yes: '看完', no: '提前关闭' }),
    createInterstitialAd: () => advertisement(phone, 'InterstitialAd', '插屏广告', { yes: '关闭', no: '关闭' }),
  }
}

/** `show` resolves when the advertisement is there; listeners of close hear whether it was seen to its end. */
function advertisement(phone: Phone, kind: string, title: string, words: { yes: string; no: string }): Area {
  const { host, asking } = phone
  const held: Record<string, Listener[]> = { Load: [], Error: [], Close: [] }
  const emit = (name: string, value?: unknown): void => {
    for (const listener of held[name]!) host.guard(listener, value)
  }
  const run = async (): Promise<void> => {
    const { verdict } = await asking.offer({ kind: 'sheet', title, text: '真实的广告只在微信中播放。', ...words }, true)
    if (verdict === 'fail') emit('Error', { errCode: 1004, errMsg: '无适合的广告' })
    else emit('Close', { isEnded: verdict === 'yes' })
  }
  const listening = Object.keys(held).flatMap((name) => [
    [`on${name}`, (listener: unknown) => void (typeof listener === 'function' && held[name]!.push(listener as Listener))],
    [`off${name}`, (listener?: unknown) => void (held[name] = held[name]!.filter((each) => listener !== undefined && each !== listener))],
  ] as const)
  setTimeout(() => emit('Load', {}), 0)
  return knownObject(host, kind, {
    ...Object.fromEntries(listening),
    load: asynchronous(host, 'load', () => void setTimeout(() => emit('Load', {}), 0)),
    show: asynchronous(host, 'show', () => {
      if (host.mode() === 'design') throw new Failure('no advertisement while the page is edited')
      void run()
    }),
    destroy: () => Object.keys(held).forEach((name) => (held[name] = [])),
  })
}
