/**
 * Builds what the web view loads: `node build.mjs [--out DIR]`, default `resources/stage` at the root of the repository.
 *
 * Writes shell.js, frame.js, worker.js, their pages and style sheets, compiler.wasm, sample pictures, widgets.css and licenses.json. Everything that exists is built;
 * what is missing is named on stderr and makes the exit code 1.
 */
import { build } from 'esbuild'
import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root, web, widgetFolders, widgetsModule } from './widgets-module.mjs'

const packages = join(web, 'node_modules')

/** Entry points of the bundle by the name of the file they become. */
const scripts = { shell: 'src/shell/shell.ts', frame: 'src/engine/frame.ts', worker: 'src/worker/worker.ts' }
/** Compilers that the frame loads when a project needs them; each leaves `weftPreprocessor`. */
const preprocessors = { sass: 'src/preprocess/sass.ts', less: 'src/preprocess/less.ts' }
/** Style sheets that are bundled on their own, where they exist. */
const sheets = { shell: 'src/shell/shell.css', frame: 'src/engine/frame.css' }
/** Files that are copied as they are. */
const copies = {
  'shell.html': 'src/shell/shell.html',
  'frame.html': 'src/engine/frame.html',
  'compiler.wasm': 'node_modules/glass-easel-template-compiler/pkg/glass_easel_template_compiler_bg.wasm',
}

/** Pictures for sample data, each in four tints: `sample-goods-1.svg` and so on. */
const pictures = 'src/samples'
const tints = ['#8fb8a8', '#d9b48f', '#9fb3cc', '#c9a3b0']

/** Folders that are copied whole: libraries that WeChat brings to apps which name them in app.json, under the name of their package. */
const extended = { 'weui-miniprogram': 'node_modules/weui-miniprogram/miniprogram_dist' }

const shared = {
  absWorkingDir: web,
  alias: { '@stage': join(web, 'src') },
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  minify: true,
  nodePaths: [packages],
  target: 'chrome140',
}

/** Absolute paths of `entries` that exist; the others go to `missing`. */
function existing(entries, missing) {
  const found = {}
  for (const [name, path] of Object.entries(entries)) {
    if (existsSync(join(web, path))) found[name] = join(web, path)
    else missing?.push(path)
  }
  return found
}

/** Bundles scripts and style sheets into `out`; returns the paths of all files that went in. */
async function bundle(out, folders, missing) {
  const inputs = []
  const run = async (entryPoints, options) => {
    if (Object.keys(entryPoints).length === 0) return
    const result = await build({ ...shared, ...options, entryPoints, outdir: out })
    inputs.push(...Object.keys(result.metafile.inputs))
  }
  await run(existing(sheets), { loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' } })
  await run(existing(scripts, missing), {
    define: { 'process.env.NODE_ENV': '"production"' },
    format: 'iife',
    loader: { '.svg': 'text', '.wxml': 'text', '.woff2': 'dataurl' },
    plugins: [widgetsModule(folders)],
  })
  await run(existing(preprocessors, missing), { format: 'iife', globalName: 'weftPreprocessor' })
  return inputs
}

/** The looks of all built-in components as one sheet; each part says which folder it is from. */
async function widgetStyles(folders) {
  const parts = []
  for (const folder of folders) {
    const file = join(folder, 'style.css')
    if (!existsSync(file)) continue
    parts.push(`/* ${folder.split(/[\\/]/).at(-1)} */\n${(await readFile(file, 'utf8')).trim()}\n`)
  }
  return parts.join('\n')
}

/** Name, version, licence and licence text of every package that the bundle holds, in order of their names. */
async function licenses(inputs) {
  const bundled = [...inputs, ...Object.values(copies), ...Object.values(extended)].map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0])
  const list = []
  for (const path of [...new Set(bundled)].filter((path) => path !== undefined).sort()) {
    const folder = join(web, path)
    const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
    const text = file ? await readFile(join(folder, file), 'utf8') : ''
    list.push({ name: about.name, version: about.version, license: about.license, text })
  }
  return list
}

/** Writes every sample picture in every tint into `out`. */
async function paintPictures(out) {
  for (const file of await readdir(join(web, pictures))) {
    const drawing = await readFile(join(web, pictures, file), 'utf8')
    const name = (index) => `sample-${file.replace('.svg', '')}-${index + 1}.svg`
    for (const [index, tint] of tints.entries()) await writeFile(join(out, name(index)), drawing.replaceAll('TINT', tint))
  }
}

const { values } = parseArgs({ options: { out: { type: 'string' } } })
const out = resolve(values.out ?? join(root, 'resources/stage'))
const missing = []
await mkdir(out, { recursive: true })
const folders = await widgetFolders()
const inputs = await bundle(out, folders, missing)
for (const [name, file] of Object.entries(existing(copies, missing))) await copyFile(file, join(out, name))
for (const [name, folder] of Object.entries(existing(extended, missing))) await cp(folder, join(out, 'extended', name), { recursive: true })
await paintPictures(out)
await writeFile(join(out, 'widgets.css'), await widgetStyles(folders))
await writeFile(join(out, 'licenses.json'), `${JSON.stringify(await licenses(inputs), null, 2)}\n`)
for (const path of missing) console.error(`build.mjs: missing ${path}: not built`)
process.exitCode = missing.length > 0 ? 1 : 0
