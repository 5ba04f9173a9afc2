/** Whether a CSS colour as app.json writes it (`#rgb`, `#rrggbb`, `white`, `black`) is a dark one. */
export function isDark(color: string): boolean {
  if (color === 'black') return true
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})/i.exec(color)?.[1]
  if (!digits) return false
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
  const [red, green, blue] = [0, 2, 4].map((start) => Number.parseInt(full.slice(start, start + 2), 16)) as [number, number, number]
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128
}
