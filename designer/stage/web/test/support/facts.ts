/** What the support table is made from: the facts of `widgets/` and what stands in their code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { WidgetDefinition } from '@stage/widget'

/** `works` when component.json says nothing; `shown`: it is drawn and does nothing; `none`: it has no effect. */
export type Support = 'works' | 'shown' | 'none'

export interface Entry {
  support?: Support
  why?: { en: string; zh: string }
  deprecated?: boolean
}

export interface Component extends Entry {
  tag: string
  category: string
  title: { en: string }
  virtual?: boolean
  attributes: Record<string, Entry>
  events: Record<string, Entry & { worklet?: boolean }>
}

// Some components make an element as soon as they are loaded.
globalThis.document ??= { createElement: () => ({}) } as unknown as Document
const { default: widgets } = await import('weft:widgets')

export const web = process.cwd()
export const root = resolve(web, '../../..')
const folder = join(root, 'widgets')

/** All components in order of their tags. */
export const components: Component[] = readdirSync(folder).sort().filter((tag) => existsSync(join(folder, tag, 'component.json'))).map((tag) => {
  return JSON.parse(readFileSync(join(folder, tag, 'component.json'), 'utf8')) as Component
})

/** What component.json claims for an entry of a component: what is said of the whole component holds for what says nothing. */
export function supportOf(component: Component, entry: Entry): Support {
  return entry.support ?? (component.support === 'none' ? 'none' : 'works')
}

/** The definition of a built-in component, undefined for one without behaviour. */
export function definitionOf(tag: string): WidgetDefinition | undefined {
  return widgets.find((widget) => widget.tag === tag)
}

/** The code of a component with the shared behaviours that it imports; '' when there is none. Comments are left out. */
export function codeOf(tag: string): string {
  const files = filesOf(join(folder, tag)).filter((file) => file.endsWith('.ts'))
  return [...withImports(files)].map((file) => withoutComments(readFileSync(file, 'utf8'))).join('\n')
}

/** The style sheet of a component, '' when there is none. */
export function styleOf(tag: string): string {
  const file = join(folder, tag, 'style.css')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** All code of the engine and the phone, as one text. */
export function stageCode(): string {
  return filesOf(join(web, 'src')).filter((file) => file.endsWith('.ts')).map((file) => withoutComments(readFileSync(file, 'utf8'))).join('\n')
}

function filesOf(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()
}

/** Adds what files import from `src/behaviors` and from `widgets`, to any depth. */
function withImports(files: Iterable<string>): Set<string> {
  const found = new Set(files)
  for (const file of found) {
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/from '(@stage\/behaviors\/[^']+|\.\.?\/[^']+)'/g)) {
      const path = name!.startsWith('@stage/') ? join(web, 'src', name!.slice('@stage/'.length)) : join(file, '..', name!)
      if (existsSync(`${path}.ts`) && /[\\/](behaviors|widgets)[\\/]/.test(path)) found.add(`${path}.ts`)
    }
  }
  return found
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
