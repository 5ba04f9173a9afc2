/** Builds the `miniprogram_npm` of a project with WeChat's own tool: `node pack.mjs PROJECT`. */
import ci from 'miniprogram-ci'

const [projectPath] = process.argv.slice(2)
// The tool asks for an app and the key of its uploads; nothing is uploaded here.
const project = new ci.Project({ appid: 'wx0000000000000000', type: 'miniProgram', projectPath, privateKey: 'none', ignores: [] })
await ci.packNpm(project)
