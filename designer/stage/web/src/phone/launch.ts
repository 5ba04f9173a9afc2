/** How the app was entered. */
import type { Launch } from '../protocol/phone'
import { parseQuery } from './urls'

/** What WeChat tells onLaunch and onShow. */
export interface LaunchOptions {
  path: string
  query: Record<string, string>
  scene: number
  shareTicket: string | undefined
  referrerInfo: object
  forwardMaterials: object[]
  chatType: undefined
  apiCategory: 'default'
}

/** A page and how the app came to it. */
export type Launched = { page: string; query: string } & Launch

/** Opened from the list of mini-programs: scene 1001. */
export const ORDINARY_LAUNCH: Launch = { scene: 1001, referrer: '', extraData: {}, shareTicket: '' }

export function launchOptions({ page, query, scene, referrer, extraData, shareTicket }: Launched): LaunchOptions {
  return {
    path: page,
    query: parseQuery(query),
    scene,
    shareTicket: shareTicket || undefined,
    referrerInfo: referrer ? { appId: referrer, extraData } : {},
    forwardMaterials: [],
    chatType: undefined,
    apiCategory: 'default',
  }
}
