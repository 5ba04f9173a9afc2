/** The style sheets of the app: one for each page and component, in WeChat's order, only those of the page that is seen. */
import { resolveFrom, type Resolver } from '../language/paths'
import { convertWxss } from '../language/wxss'
import type { Assets } from './assets'
import type { AppFiles } from './files'
import { forgetLooks } from './geometry'
import { Preprocessors } from './preprocessors'
import type { Reports } from './reports'

interface Sheet {
  readonly sheet: CSSStyleSheet
  readonly path: string
  readonly prefix: string
  /** The files its text came from. */
  sources: Set<string>
}

/** The extensions of a page's or component's style sheet; the first that is there counts. */
const KINDS = ['wxss', 'scss', 'less']

/** Style sheets by the path of their page or component (without extension); `app` is the app's. */
export class Styles {
  readonly #sheets = new Map<string, Sheet>()
  readonly #prefixes = new Map<string, string>()
  readonly #resolver: () => Resolver
  readonly #texts: Preprocessors
  #dark = false

  constructor(private readonly files: AppFiles, private readonly reports: Reports, resolver: () => Resolver, private readonly assets: Assets) {
    this.#resolver = resolver
    this.#texts = new Preprocessors(files, reports)
  }

  /** The class prefix of an isolated component, the same one for as long as the document lives. */
  prefixOf(path: string): string {
    let prefix = this.#prefixes.get(path)
    if (prefix === undefined) this.#prefixes.set(path, (prefix = `c${this.#prefixes.size + 1}`))
    return prefix
  }

  /** Makes the sheet of a page or component ready; nothing happens when it stands already. */
  add(path: string, prefix: string): void {
    if (this.#sheets.get(path)?.prefix === prefix) return
    const sheet = { sheet: new CSSStyleSheet(), path, prefix, sources: new Set<string>() }
    this.#sheets.set(path, sheet)
    this.#fill(sheet)
  }

  /** Puts exactly these sheets on, in this order. */
  show(paths: Iterable<string>): void {
    const shown = [...paths].flatMap((path) => this.#sheets.get(path)?.sheet ?? [])
    document.adoptedStyleSheets = shown
    forgetLooks()
  }

  /** Converts the sheets again that depend on one of these files; answers whether there were any. */
  update(paths: string[]): boolean {
    this.#texts.forget(paths)
    const concerned = [...this.#sheets.values()].filter(({ sources }) => paths.some((path) => sources.has(path)))
    for (const sheet of concerned) this.#fill(sheet)
    return concerned.length > 0
  }

  /** Sets what `prefers-color-scheme` answers in the app's sheets. */
  setDark(dark: boolean): void {
    if (dark === this.#dark) return
    this.#dark = dark
    this.fillAgain()
  }

  /** Converts every sheet again. */
  fillAgain(): void {
    for (const sheet of this.#sheets.values()) this.#fill(sheet)
  }

  #fill(sheet: Sheet): void {
    const path = KINDS.map((kind) => `${sheet.path}.${kind}`).find((name) => this.files.has(name)) ?? `${sheet.path}.wxss`
    const text = this.#texts.text(path)
    sheet.sources = new Set(KINDS.map((kind) => `${sheet.path}.${kind}`))
    if (text === null) return sheet.sheet.replaceSync('')
    const { prefix } = sheet
    const converted = convertWxss(text, { path, prefix, read: (source) => this.#texts.text(source), resolve: (request, from) => this.#resolver().style(request, from) })
    const sources = converted.files.flatMap((file) => this.#texts.sources(file))
    sheet.sources = new Set([...sheet.sources, ...sources, ...converted.problems.flatMap(({ missing, at }) => (missing === undefined ? [] : possibleFiles(missing, at.path)))])
    for (const { message, at, missing } of converted.problems) {
      if (missing === undefined) this.reports.problem('style', message, at)
      else this.reports.missing('file', missing, at)
    }
    sheet.sheet.replaceSync(this.assets.inStyle(this.#withScheme(converted.css)))
    forgetLooks()
  }

  #withScheme(css: string): string {
    return css.replace(/\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g, (_, scheme: string) =>
      (scheme === 'dark') === this.#dark ? '(min-width: 0)' : '(max-width: 0)')
  }
}

/** Where a missing import would be looked for, so that the sheet is made again when it comes. */
function possibleFiles(request: string, from: string): string[] {
  const path = resolveFrom(from, request)
  return [path, `${path}.wxss`]
}
