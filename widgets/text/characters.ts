/** What <text> shows for the characters in its source (WeChat, "text"). */

export interface TextOptions {
  space: string
  decode: boolean
}

const SPACES: Record<string, string> = { ensp: '\u2002', emsp: '\u2003', nbsp: '\u00a0' }
const ENTITIES: Record<string, string> = { nbsp: '\u00a0', lt: '<', gt: '>', amp: '&', apos: "'", ensp: '\u2002', emsp: '\u2003' }

/** `text` with its spaces as `space` asks: half as wide as a letter, as wide as one, as wide as the font says. */
export function spacedText(text: string, space: string): string {
  const kept = SPACES[space]
  return kept ? text.replace(/ /g, kept) : text
}

/** The characters on the screen: `\n` breaks the line, `space` keeps spaces, `decode` resolves entities. */
export function shownText(text: string, { space, decode }: TextOptions): string {
  const shown = spacedText(text.replace(/\\n/g, '\n'), space)
  return decode ? shown.replace(/&(nbsp|lt|gt|amp|apos|ensp|emsp);/g, (_, name: string) => ENTITIES[name]!) : shown
}
