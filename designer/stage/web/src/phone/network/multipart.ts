/** The body of an upload: a form with one file (RFC 7578). */

interface FilePart {
  name: string
  fileName: string
  bytes: Uint8Array
}

let forms = 0

export function multipart(fields: Record<string, unknown>, file: FilePart): { body: Uint8Array; type: string } {
  forms += 1
  const boundary = `----weft-form-${Date.now().toString(36)}-${forms}`
  const texts = Object.entries(fields).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${String(value)}\r\n`)
  const opening = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(file.name)}"; filename="${quoted(file.fileName)}"\r\nContent-Type: ${typeOf(file.fileName)}\r\n\r\n`
  return { body: joined([encode(texts.join('') + opening), file.bytes, encode(`\r\n--${boundary}--\r\n`)]), type: `multipart/form-data; boundary=${boundary}` }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function quoted(name: string): string {
  return name.replace(/\r|\n/g, ' ').replace(/"/g, '%22')
}

function typeOf(name: string): string {
  const kind = /\.(png|jpe?g|gif|webp)$/i.exec(name)?.[1]?.toLowerCase()
  return kind ? `image/${kind.replace('jpg', 'jpeg')}` : 'application/octet-stream'
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
