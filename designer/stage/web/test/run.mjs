/**
 * Runs the tests: `node test/run.mjs [WORD…]`, only those files whose path holds one of the words when words are given.
 *
 * Every `*.test.ts` is bundled first, so that tests import the sources exactly as the build does.
 */
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const web = dirname(folder)
const out = join(web, 'node_modules/.cache/weft-tests')
const words = process.argv.slice(2)
const tests = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
if (tests.length === 0) {
  console.error(`No test file matches ${words.join(', ')}`)
  process.exit(1)
}
rmSync(out, { recursive: true, force: true })
const result = await build({
  absWorkingDir: folder,
  alias: { '@stage': join(web, 'src') },
  bundle: true,
  entryPoints: tests,
  format: 'esm',
  loader: { '.svg': 'text', '.wxml': 'text' },
  logLevel: 'warning',
  metafile: true,
  outbase: folder,
  outdir: out,
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  sourcemap: 'inline',
  target: 'node20',
})
const files = Object.keys(result.metafile.outputs).map((path) => join(folder, path))
const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...files], { cwd: web, stdio: 'inherit' })
process.exit(run.status ?? 1)
