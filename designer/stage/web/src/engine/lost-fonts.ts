/** Draws a calm shape for each icon of a font that cannot be reached, where a browser would draw a crossed box. */
import shape from './lost-icon.woff2'

/** Icon fonts put their icons where no writing has letters; texts of the same family stay with the next font. */
const PRIVATE_USE = 'U+E000-F8FF, U+F0000-F0FFF'

/** Follows the fonts of the document from now on. */
export function watchLostFonts(fonts: FontFaceSet): void {
  const standIns = new Map<string, FontFace>()
  fonts.addEventListener('loadingerror', ({ fontfaces }) => {
    for (const { family } of fontfaces) {
      if (standIns.has(family)) continue
      const standIn = new FontFace(family, `url(${shape})`, { unicodeRange: PRIVATE_USE })
      standIns.set(family, standIn)
      fonts.add(standIn)
    }
  })
  fonts.addEventListener('loadingdone', ({ fontfaces }) => {
    for (const face of fontfaces) {
      const standIn = standIns.get(face.family)
      if (standIn === undefined || face === standIn) continue
      fonts.delete(standIn)
      standIns.delete(face.family)
    }
  })
}
