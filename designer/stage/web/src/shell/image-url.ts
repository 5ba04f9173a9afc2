/** The URL for an image that the app names: of the app's own origin, https or data. Anything else gives null. */
export function imageUrl(path: string, origin: string): string | null {
  if (path === '') return null
  if (path.startsWith(`${origin}/`) || /^(https?:\/\/|data:image\/)/i.test(path)) return path
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return path.startsWith(`blob:${origin}/`) ? path : null
  return `${origin}/${path.replace(/^(\.?\/)+/, '').split('/').map(encodeURIComponent).join('/')}`
}
