/** MD5 (RFC 1321), which browsers do not have. */

const SHIFTS = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]]
const SINES = Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) | 0)

type State = [number, number, number, number]

/** The 16 bytes of the digest. */
export function md5(bytes: Uint8Array): Uint8Array {
  const padded = pad(bytes)
  const view = new DataView(padded.buffer)
  let state: State = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476]
  for (let block = 0; block < padded.length; block += 64) state = add(state, round(state, view, block))
  const result = new DataView(new ArrayBuffer(16))
  state.forEach((word, index) => result.setInt32(index * 4, word, true))
  return new Uint8Array(result.buffer)
}

/** A one bit, zeros, and the length in bits as 64 bits make whole blocks of 64 bytes. */
function pad(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(((bytes.length + 8) >> 6 << 6) + 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, (bytes.length << 3) >>> 0, true)
  view.setUint32(padded.length - 4, Math.floor(bytes.length / 2 ** 29), true)
  return padded
}

function round([a0, b0, c0, d0]: State, view: DataView, block: number): State {
  let [a, b, c, d] = [a0, b0, c0, d0]
  for (let step = 0; step < 64; step += 1) {
    const phase = step >> 4
    const [mixed, word] = mix(phase, step, b, c, d)
    const sum = (a + mixed + SINES[step]! + view.getInt32(block + word * 4, true)) | 0
    const shift = SHIFTS[phase]![step & 3]!
    ;[a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0]
  }
  return [a, b, c, d]
}

/** The function of a phase, and which word of the block it takes. */
function mix(phase: number, step: number, b: number, c: number, d: number): [mixed: number, word: number] {
  if (phase === 0) return [(b & c) | (~b & d), step]
  if (phase === 1) return [(d & b) | (~d & c), (5 * step + 1) & 15]
  if (phase === 2) return [b ^ c ^ d, (3 * step + 5) & 15]
  return [c ^ (b | ~d), (7 * step) & 15]
}

function add(one: State, other: State): State {
  return one.map((word, index) => (word + other[index]!) | 0) as State
}
