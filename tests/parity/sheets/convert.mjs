/** Translates style sheets as the stage does: `node convert.mjs WEB FOLDER PATH…` prints a JSON object, CSS by path below FOLDER. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [web, folder, ...paths] = process.argv.slice(2)
const { buildSync } = createRequire(join(web, 'package.json'))('esbuild')
const entry = join(web, 'src/language/wxss.ts')
const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'warning' })
const { convertWxss } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)

function read(path) {
  const file = join(folder, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

const converted = paths.map((path) => [path, convertWxss(read(path), { path, read }).css])
process.stdout.write(JSON.stringify(Object.fromEntries(converted)))
