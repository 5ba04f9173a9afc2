/** What the bundles of the stage and of its tests know of `widgets/`. */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const web = dirname(fileURLToPath(import.meta.url))
export const root = resolve(web, '../../..')

/** The folders of `widgets/` in order of their names; [] when there are none. */
export async function widgetFolders() {
  const folder = join(root, 'widgets')
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name)).sort()
}

/** Resolves `weft:widgets` to an array of the default exports of every `widgets/TAG/TAG.ts`. */
export function widgetsModule(folders) {
  const files = folders.map((folder) => join(folder, `${folder.split(/[\\/]/).at(-1)}.ts`)).filter(existsSync)
  const imports = files.map((file, index) => `import widget${index} from ${JSON.stringify(file)}`)
  const contents = `${imports.join('\n')}\nexport default [${files.map((_, index) => `widget${index}`).join(', ')}]\n`
  return {
    name: 'weft-widgets',
    setup(bundler) {
      bundler.onResolve({ filter: /^weft:widgets$/ }, () => ({ path: 'widgets', namespace: 'weft' }))
      bundler.onLoad({ filter: /^widgets$/, namespace: 'weft' }, () => ({ contents, resolveDir: root, loader: 'js' }))
    },
  }
}
