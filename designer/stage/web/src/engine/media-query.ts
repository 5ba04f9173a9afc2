/** Media query observers of components, in place of glass-easel's, which match only where an orientation is named. */

/** What `observe` takes (developers.weixin.qq.com, "MediaQueryObserver.observe"); lengths in CSS px. */
export type MediaStatus = Partial<Record<'width' | 'minWidth' | 'maxWidth' | 'height' | 'minHeight' | 'maxHeight', number>> & { orientation?: string }

const LENGTHS = { width: 'width', minWidth: 'min-width', maxWidth: 'max-width', height: 'height', minHeight: 'min-height', maxHeight: 'max-height' } as const

/** Tells at once and at every change whether the page area is as `status` says. */
export function observeMedia(status: MediaStatus, listener: (told: { matches: boolean }) => void): { disconnect(): void } {
  const media = window.matchMedia(queryOf(status))
  const tell = (): void => listener({ matches: media.matches })
  const first = setTimeout(tell)
  media.addEventListener('change', tell)
  return {
    disconnect() {
      clearTimeout(first)
      media.removeEventListener('change', tell)
    },
  }
}

function queryOf(status: MediaStatus): string {
  const lengths = Object.entries(LENGTHS).flatMap(([name, feature]) => {
    const length = status[name as keyof typeof LENGTHS]
    return typeof length === 'number' ? [`(${feature}: ${length}px)`] : []
  })
  const orientation = status.orientation === 'portrait' || status.orientation === 'landscape' ? [`(orientation: ${status.orientation})`] : []
  return [...lengths, ...orientation].join(' and ') || 'all'
}
