/** A picture of an element, drawn by the browser itself from a copy that carries its styles. */

/** A canvas as large as `element` in pixels of the screen. Pictures that cannot be read are left out. */
export async function pictureOf(element: HTMLElement): Promise<HTMLCanvasElement> {
  const { width, height } = element.getBoundingClientRect()
  const copy = element.cloneNode(true) as HTMLElement
  dress(element, copy)
  await loadPictures(element, copy)
  copy.style.margin = '0'
  const body = new XMLSerializer().serializeToString(copy)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${body}</foreignObject></svg>`
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * devicePixelRatio))
  canvas.height = Math.max(1, Math.round(height * devicePixelRatio))
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** Writes the computed styles of an element, and of all inside, onto its copy. */
function dress(element: Element, copy: Element): void {
  const computed = getComputedStyle(element)
  const style = [...computed].map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';')
  copy.setAttribute('style', style)
  for (const [index, child] of [...element.children].entries()) dress(child, copy.children[index]!)
}

/** A picture inside a picture has to be part of it. */
async function loadPictures(element: HTMLElement, copy: HTMLElement): Promise<void> {
  const copies = copy.querySelectorAll('img')
  await Promise.all([...element.querySelectorAll('img')].map(async (image, index) => {
    copies[index]!.src = await embedded(image.currentSrc)
  }))
}

async function embedded(url: string): Promise<string> {
  try {
    const blob = await (await fetch(url)).blob()
    return await new Promise((done) => {
      const reader = new FileReader()
      reader.onload = () => done(String(reader.result))
      reader.readAsDataURL(blob)
    })
  } catch {
    // The network may be off, or the address no picture's: the rest is drawn.
    return ''
  }
}

function loaded(url: string): Promise<HTMLImageElement> {
  const image = new Image()
  return new Promise((done, failed) => {
    image.onload = () => done(image)
    image.onerror = () => failed(new Error('the picture cannot be drawn'))
    image.src = url
  })
}
