// Parses the WXML files named on standard input (one a line) with glass-easel's template compiler; prints the seconds of
// each file in each round.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'

const [web, rounds] = [process.argv[2], Number(process.argv[3])]
const folder = join(web, 'node_modules/glass-easel-template-compiler/pkg')
const glue = await import(pathToFileURL(join(folder, 'glass_easel_template_compiler_bg.js')).href)
const module = await WebAssembly.compile(readFileSync(join(folder, 'glass_easel_template_compiler_bg.wasm')))
const instance = await WebAssembly.instantiate(module, { './glass_easel_template_compiler_bg.js': glue })
glue.__wbg_set_wasm(instance.exports)

const paths = readFileSync(0, 'utf8').split('\n').filter(Boolean)
const texts = paths.map(path => [path, readFileSync(path, 'utf8')])
const rows = []
for (let round = 0; round < rounds; round++) {
  const group = new glue.TmplGroup()
  const row = []
  for (const [path, text] of texts) {
    const start = performance.now()
    group.addTmpl(path, text)
    row.push((performance.now() - start) / 1000)
  }
  rows.push(row)
  group.free()
}
console.log(JSON.stringify(rows))
