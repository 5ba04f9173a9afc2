/** The order in which an ES module's imports and functions come alive. */

import { parse, type Token } from 'sucrase/dist/esm/parser/index.js'

/** Sucrase's mark of a name that is declared at the top level. */
const TOP_LEVEL_DECLARATION = 2

interface Splice {
  start: number
  end: number
  text: string
}

/**
 * `text` with its imports before all other code and its exported functions exported before the imports run, as the language demands;
 * sucrase leaves them where they are written. Every line stays on its line. Raises sucrase's SyntaxError.
 */
export function hoistImports(text: string, typescript: boolean): string {
  const module = new ModuleTokens(text, parse(text, false, typescript, false).tokens)
  const imports = module.imports()
  const leading = module.leading(imports)
  const late = imports.slice(leading)
  const after = leading === 0 ? 0 : module.end(imports[leading - 1]!)
  // An export list may stand before what it names is declared: sucrase assigns where it stands, so it goes to the end.
  const lists = module.exportLists()
  const functions = module.exportedFunctions().map(([name, exported]) => `exports.${exported} = ${name};`)
  const splices: Splice[] = [
    { start: 0, end: 0, text: functions.join(' ') },
    { start: after, end: after, text: late.map((range) => `;${module.onOneLine(range)};`).join('') },
    ...[...late, ...lists].map((range) => module.blank(range)).sort((one, other) => one.start - other.start),
    { start: text.length, end: text.length, text: lists.map((range) => `\n;${module.onOneLine(range)};`).join('') },
  ]
  return apply(text, splices)
}

function apply(text: string, splices: Splice[]): string {
  let result = ''
  let at = 0
  for (const { start, end, text: inserted } of splices) {
    result += text.slice(at, start) + inserted
    at = end
  }
  return result + text.slice(at)
}

/** First and last token of a statement, by index. */
type TokenRange = [first: number, last: number]

class ModuleTokens {
  readonly #text: string
  readonly #tokens: Token[]

  constructor(text: string, tokens: Token[]) {
    this.#text = text
    this.#tokens = tokens
  }

  /** Every `import … 'x'` and `export … from 'x'`. */
  imports(): TokenRange[] {
    const found: TokenRange[] = []
    for (let index = 0; index < this.#tokens.length; index += 1) {
      const word = this.#word(index)
      if (word !== 'import' && word !== 'export') continue
      const last = word === 'import' ? this.#endOfImport(index) : this.#endOfReexport(index)
      if (last === null) continue
      found.push([index, last])
      index = last
    }
    return found
  }

  /** Every `export {…}` that is no `export {…} from`. */
  exportLists(): TokenRange[] {
    const found: TokenRange[] = []
    for (let index = 0; index < this.#tokens.length; index += 1) {
      if (this.#word(index) !== 'export' || this.#word(index + 1) !== '{' || this.#word(index - 1) === '.') continue
      if (this.#endOfReexport(index) !== null) continue
      let last = index + 1
      while (last < this.#tokens.length - 1 && this.#word(last) !== '}') last += 1
      found.push([index, this.#word(last + 1) === ';' ? last + 1 : last])
    }
    return found
  }

  /** How many of `imports` stand before all other code. */
  leading(imports: TokenRange[]): number {
    let next = 0
    while (/^["']use /.test(this.#word(next))) next += this.#word(next + 1) === ';' ? 2 : 1
    let count = 0
    for (const [first, last] of imports) {
      if (first !== next) break
      next = last + 1
      count += 1
    }
    return count
  }

  end([, last]: TokenRange): number {
    return this.#tokens[last]!.end
  }

  /** The statement without line ends and comments. */
  onOneLine([first, last]: TokenRange): string {
    return this.#tokens.slice(first, last + 1).map((token) => this.#text.slice(token.start, token.end)).join(' ')
  }

  /** Takes the statement away but keeps its line ends; the semicolon keeps its neighbours apart. */
  blank([first, last]: TokenRange): Splice {
    const start = this.#tokens[first]!.start
    const end = this.#tokens[last]!.end
    return { start, end, text: `;${this.#text.slice(start + 1, end).replace(/[^\n\r]/g, ' ')}` }
  }

  /** Names of functions that are exported, with the names they are exported as. */
  exportedFunctions(): [name: string, exported: string][] {
    const functions = new Set<string>()
    const exported: [string, string][] = []
    for (let index = 0; index < this.#tokens.length; index += 1) {
      const name = this.#declaredFunction(index)
      if (name !== null) functions.add(name)
      if (this.#word(index) === 'export' && this.#word(index - 1) !== '.') exported.push(...this.#exportedNames(index))
    }
    return [...new Map(exported.filter(([name]) => functions.has(name)).map((pair) => [pair[1], pair] as const)).values()]
  }

  #word(index: number): string {
    const token = this.#tokens[index]
    return token === undefined ? '' : this.#text.slice(token.start, token.end)
  }

  /** Index of the last token of the import that begins at `index`; null when it is `import()`, `import.meta`, a type or a key. */
  #endOfImport(index: number): number | null {
    if (this.#word(index - 1) === '.' || !/^["'{*\w$]/.test(this.#word(index + 1))) return null
    return this.#endAtSource(index + 1, (word) => word === '=' || word === ';')
  }

  /** As `#endOfImport`, for `export * from` and `export {…} from`. */
  #endOfReexport(index: number): number | null {
    const next = this.#word(index + 1)
    if (this.#word(index - 1) === '.' || (next !== '*' && next !== '{')) return null
    let from = index + 1
    while (next === '{' && from < this.#tokens.length && this.#word(from) !== '}') from += 1
    if (next === '{' && this.#word(from + 1) !== 'from') return null
    return this.#endAtSource(from, (word) => word === ';')
  }

  /** Index of the last token of a statement whose source (`'./x'`, with attributes and semicolon) comes after `index`. */
  #endAtSource(index: number, stops: (word: string) => boolean): number | null {
    let at = index
    let depth = 0
    for (; depth > 0 || !/^["']/.test(this.#word(at)); at += 1) {
      const word = this.#word(at)
      if (at >= this.#tokens.length || stops(word)) return null
      if (word === '{') depth += 1
      if (word === '}') depth -= 1
    }
    if (/^(?:with|assert)$/.test(this.#word(at + 1)) && this.#word(at + 2) === '{') {
      at += 2
      while (at < this.#tokens.length && this.#word(at) !== '}') at += 1
    }
    return this.#word(at + 1) === ';' ? at + 1 : at
  }

  /** The name of the function that is declared at the top level by the name token at `index`. */
  #declaredFunction(index: number): string | null {
    const before = this.#word(index - 1) === '*' ? this.#word(index - 2) : this.#word(index - 1)
    return before === 'function' && this.#tokens[index]!.identifierRole === TOP_LEVEL_DECLARATION ? this.#word(index) : null
  }

  /** The pairs of local and exported name of the export statement at `index`, as far as they may be functions. */
  #exportedNames(index: number): [string, string][] {
    const isDefault = this.#word(index + 1) === 'default'
    let at = index + (isDefault ? 2 : 1)
    if (this.#word(at) === '{') return this.#endOfReexport(index) === null ? this.#listedNames(at) : []
    if (this.#word(at) === 'async') at += 1
    if (this.#word(at) !== 'function') return []
    const name = this.#word(this.#word(at + 1) === '*' ? at + 2 : at + 1)
    return /^[\w$]/.test(name) ? [[name, isDefault ? 'default' : name]] : []
  }

  #listedNames(open: number): [string, string][] {
    const names: [string, string][] = []
    for (let at = open + 1; at < this.#tokens.length && this.#word(at) !== '}'; at += 1) {
      const renamed = this.#word(at + 1) === 'as'
      const exported = this.#word(renamed ? at + 2 : at)
      if (/^[\w$]/.test(exported)) names.push([this.#word(at), exported])
      at += renamed ? 3 : 1
    }
    return names
  }
}
