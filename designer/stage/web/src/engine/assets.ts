/** Pictures and other files that the browser fetched by itself, fetched once more when they have changed. */

/** Attributes that name a file to be fetched. */
const SOURCES = ['src', 'poster']
const URL_IN_STYLE = /url\(\s*(["']?)\/([^"')?]+)(?:\?\d+)?\1\s*\)/g

export class Assets {
  /** How often files have changed; the browser keeps what it fetched by the whole address. */
  readonly #versions = new Map<string, number>()

  /** The address of a file of the app. */
  url(path: string): string {
    const version = this.#versions.get(path)
    return version === undefined ? `/${path}` : `/${path}?${version}`
  }

  /** CSS with the addresses of files as they are now. */
  inStyle(css: string): string {
    if (this.#versions.size === 0) return css
    return css.replace(URL_IN_STYLE, (whole, _quote, path: string) => (this.#versions.has(path) ? `url("${this.url(path)}")` : whole))
  }

  /** Notes that files have changed, and lets everything inside `root` that shows them fetch them. */
  refetch(paths: string[], root: ParentNode): void {
    for (const path of paths) this.#versions.set(path, (this.#versions.get(path) ?? 0) + 1)
    for (const name of SOURCES) {
      for (const element of root.querySelectorAll(`[${name}]`)) this.#refetchAt(element, name, paths)
    }
    for (const element of root.querySelectorAll<HTMLElement>('[style*="url("]')) {
      const css = this.inStyle(element.style.cssText)
      if (css !== element.style.cssText) element.style.cssText = css
    }
  }

  #refetchAt(element: Element, name: string, paths: string[]): void {
    const [path = ''] = element.getAttribute(name)!.replace(/^\//, '').split('?')
    if (!paths.includes(path)) return
    // What failed before may be there now.
    element.closest('[weft-failed]')?.removeAttribute('weft-failed')
    element.setAttribute(name, this.url(path))
  }
}
