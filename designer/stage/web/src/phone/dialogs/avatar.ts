/** Pictures of people who are not there, as data URLs: nothing is loaded for them. */
const COLORS = ['#c9ccd1', '#8fb8de', '#f0b67f', '#9ccfae']

/** The picture of a person; the first is WeChat's grey one of somebody without a name. */
export function avatar(index = 0): string {
  const color = COLORS[index % COLORS.length]!
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" width="132" height="132" viewBox="0 0 132 132"><rect width="132" height="132" fill="${color}"/>` +
    '<circle cx="66" cy="52" r="23" fill="#fff"/><path d="M22 118c4-28 20-40 44-40s40 12 44 40z" fill="#fff"/></svg>'
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`
}
