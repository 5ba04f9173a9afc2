/**
 * Compiles projects as an upload with WeChat's own tool would: `node compiled.mjs FOLDER…`.
 *
 * Prints a line of JSON for each folder: `{ folder, message, files }`; the message is empty when it compiled. The one
 * thing that the tool asks the network for, what an app may do, is answered with the tool's own default, so that it
 * works offline; nothing is uploaded and no key is needed.
 */
import { createRequire } from 'node:module'

const require = createRequire(new URL('../npm/pack.mjs', import.meta.url))
const ci = require('miniprogram-ci')
const { DefaultProjectAttr } = require('miniprogram-ci/dist/config/config')

// What the tool has to say of itself is no part of the answer.
const answer = console.log.bind(console)
console.log = console.info = console.warn = console.error = () => {}

async function compiled(folder) {
  const project = new ci.Project({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath: folder,
    privateKey: 'none',
    ignores: ['node_modules/**/*'],
    attr: async () => DefaultProjectAttr,
  })
  const setting = { ...project.setting, es6: true, enhance: true, minifyWXML: true, minifyWXSS: true, autoPrefixWXSS: true }
  return Object.keys(await ci.getCompiledResult({ project, setting, version: '1.0.0', onProgressUpdate() {} }))
}

for (const folder of process.argv.slice(2)) {
  try {
    answer(JSON.stringify({ folder, message: '', files: await compiled(folder) }))
  } catch (error) {
    answer(JSON.stringify({ folder, message: String(error?.message ?? error), files: [] }))
  }
}
// The tool leaves processes of its own running.
process.exit(0)
