/**
 * Runs the tests: `node test/run.mjs [WORD…]`, only those files whose path holds one of the words when words are given.
 *
 * Every `*.test.ts` is bundled first, so that tests import the sources exactly as the build does.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { web } from '../widgets-module.mjs'
import { bundle } from './bundle.mjs'

const words = process.argv.slice(2)
const tests = readdirSync(join(web, 'test'), { recursive: true })
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
if (tests.length === 0) {
  console.error(`No test file matches ${words.join(', ')}`)
  process.exit(1)
}
const out = mkdtempSync(join(tmpdir(), 'weft-tests-'))
try {
  const files = await bundle(tests, out)
  const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...files], { cwd: web, stdio: 'inherit' })
  process.exitCode = run.status ?? 1
} finally {
  rmSync(out, { recursive: true, force: true })
}
