/** Addresses of sample pictures, which templates put behind the host of the real ones. */

const SAMPLE = /\/\.weft\/sample-[a-z]+-\d\.svg/
/** Everything around the sample's own path, up to what separates addresses in a style. */
const ADDRESSES = /[^\s'"()]*(\/\.weft\/sample-[a-z]+-\d\.svg)[^\s'"()]*/g

/** The address of the sample picture in an address, null when there is none. */
export function samplePicture(address: string): string | null {
  return SAMPLE.exec(address)?.[0] ?? null
}

/** A style in which every sample picture is called by its own path. */
export function withSamplePictures(style: string): string {
  return style.includes('/.weft/sample-') ? style.replace(ADDRESSES, '$1') : style
}
