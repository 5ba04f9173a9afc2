/** Bundles TypeScript for Node.js exactly as the build does for the web view. */
import { build } from 'esbuild'
import { join } from 'node:path'
import { web, widgetFolders, widgetsModule } from '../widgets-module.mjs'

const folder = join(web, 'test')

/** Bundles `entries` (paths below test/) into `out`; returns the paths of the modules that it wrote. */
export async function bundle(entries, out) {
  const result = await build({
    absWorkingDir: folder,
    alias: { '@stage': join(web, 'src') },
    bundle: true,
    entryPoints: entries,
    format: 'esm',
    loader: { '.svg': 'text', '.wxml': 'text' },
    logLevel: 'warning',
    metafile: true,
    nodePaths: [join(web, 'node_modules')],
    outbase: folder,
    outdir: out,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    plugins: [widgetsModule(await widgetFolders())],
    sourcemap: 'inline',
    target: 'node20',
  })
  return Object.keys(result.metafile.outputs).map((path) => join(folder, path))
}
