/** What <text> shows for the characters in its source (WeChat, "text"). */

export interface TextOptions {
  space: string
  decode: boolean
}

const SPACES: Record<string, string> = { ensp: '\u2002', emsp: '\u2003', nbsp: '\u00a0' }
const ENTITIES: Record<string, string> = { nbsp: '\u00a0', lt: '<', gt: '>', amp: '&', apos: "'", ensp: '\u2002', emsp: '\u2003' }

/** The characters on the screen: `\n` breaks the line, `space` keeps spaces, `decode` resolves entities. */
export function shownText(text: string, { space, decode }: TextOptions): string {
  let shown = text.replace(/\\n/g, '\n')
  const kept = SPACES[space]
  if (kept) shown = shown.replace(/ /g, kept)
  return decode ? shown.replace(/&(nbsp|lt|gt|amp|apos|ensp|emsp);/g, (_, name: string) => ENTITIES[name]!) : shown
}
