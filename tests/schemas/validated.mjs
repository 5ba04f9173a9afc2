/**
 * Checks configurations against the official schemas: lines of `{ kind, value }` come in, a line of messages goes out
 * for each.
 *
 * `kind` is what the tool calls a schema: app, page, projectconfig, sitemap, theme, …
 */
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const require = createRequire(new URL('../npm/pack.mjs', import.meta.url))
const { schemaValidate } = require('miniprogram-ci/dist/modules/corecompiler/original/validate/schemaValidate')

function messages({ error, warning }) {
  const wrong = error.map((each) => `${each.errorProperty}: ${each.errorType} ${[each.correctType].flat().join(', ')}`)
  return warning ? [...wrong, `unknown: ${warning}`] : wrong
}

for await (const line of createInterface({ input: process.stdin })) {
  const { kind, value } = JSON.parse(line)
  console.log(JSON.stringify(messages(schemaValidate(kind, value))))
}
