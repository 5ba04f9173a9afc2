/** Writes widgets/SUPPORT.md: `node test/support/write.mjs`; with `--check` it only says whether the file is what it should be. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../widgets-module.mjs'
import { bundle } from '../bundle.mjs'

const file = join(root, 'widgets/SUPPORT.md')
const out = mkdtempSync(join(tmpdir(), 'weft-support-'))
try {
  await bundle(['support/table.ts'], out)
  const { supportTable } = await import(pathToFileURL(join(out, 'support/table.mjs')).href)
  const table = supportTable()
  if (!process.argv.includes('--check')) writeFileSync(file, table)
  else if (readFileSync(file, 'utf8') !== table) {
    console.error('widgets/SUPPORT.md is out of date: run packaging/stage.py support')
    process.exitCode = 1
  }
} finally {
  rmSync(out, { recursive: true, force: true })
}
