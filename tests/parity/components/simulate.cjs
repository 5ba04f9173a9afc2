/**
 * Shows components with miniprogram-simulate: `node simulate.cjs PROJECT NPM SUCRASE NAME…` prints a JSON object, by name `{tree}` or `{error}`.
 * A tree is `[tag, classes, children]`. The scripts of the project are converted to CommonJS in place.
 */
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')

const [project, npm, sucrase, ...names] = process.argv.slice(2)
const load = Module.createRequire(path.join(npm, 'index.js'))
const { transform } = require(sucrase)
const { JSDOM } = load('jsdom')

const PATIENCE_MS = 120
const PREFIX = 'probed'

function* scripts(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* scripts(file)
    else if (file.endsWith('.js')) yield file
  }
}

function convert() {
  for (const file of scripts(project)) {
    const text = fs.readFileSync(file, 'utf8')
    if (/^\s*(import|export)\b/m.test(text)) fs.writeFileSync(file, transform(text, { transforms: ['imports'] }).code)
  }
}

/** The compiler's output for a whole project is larger than Node.js lets a process print unless asked. */
function letCompilerPrint() {
  const processes = require('node:child_process')
  const run = processes.spawnSync
  processes.spawnSync = (command, list, options) => run(command, list, { ...options, maxBuffer: 1 << 28 })
}

/** A package is looked for where WeChat looks for it: in the `miniprogram_npm` of each folder upwards. */
function findPackages() {
  const find = Module._resolveFilename
  Module._resolveFilename = function (request, parent, ...rest) {
    return (/^[./]/.test(request) ? null : packageOf(request, path.dirname(parent?.filename ?? project))) ?? find.call(this, request, parent, ...rest)
  }
}

function packageOf(request, folder) {
  for (let at = folder; at.startsWith(project); at = path.dirname(at)) {
    const base = path.join(at, 'miniprogram_npm', request)
    const found = [`${base}.js`, path.join(base, 'index.js')].find((file) => fs.existsSync(file))
    if (found) return found
  }
  return null
}

function becomeBrowser() {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: true })
  const names = ['document', 'HTMLElement', 'Node', 'Event', 'CustomEvent', 'MouseEvent', 'navigator', 'MutationObserver', 'Element', 'requestAnimationFrame']
  for (const name of ['window', ...names]) {
    Object.defineProperty(globalThis, name, { value: name === 'window' ? window : window[name], configurable: true, writable: true })
  }
}

const said = []

function becomeWeChat() {
  globalThis.wx = {}
  const simulate = load('miniprogram-simulate')
  // The framework that miniprogram-simulate itself uses.
  const exparser = Module.createRequire(load.resolve('j-component'))('miniprogram-exparser')
  handOnClasses(exparser)
  const component = globalThis.Component
  // Without a prefix exparser does not fill in external classes.
  globalThis.Component = (options) => component({ ...options, options: { ...options.options, classPrefix: PREFIX } })
  exparser.Component.prototype.groupSetData = function (change) { change.call(this) }
  globalThis.App = globalThis.Page = () => undefined
  globalThis.getApp = () => ({})
  globalThis.getCurrentPages = () => [{ route: 'pages/page/page', options: {} }]
  for (const level of ['log', 'warn', 'error', 'info']) console[level] = (...values) => said.push(values.map(String).join(' '))
  process.on('uncaughtException', (error) => said.push(String(error?.stack ?? error)))
  process.on('unhandledRejection', (error) => said.push(String(error?.stack ?? error)))
  return { simulate, exparser }
}

/**
 * What a browser does by itself and jsdom does not: pictures come, transitions end.
 */
function comeToRest(exparser, element) {
  const node = element.__wxElement
  if (!node) return
  if (element.tagName === 'WX-IMAGE') exparser.triggerEvent(node, 'load', { width: 40, height: 40 }, {})
  exparser.triggerEvent(node, 'transitionend', {}, {})
}

/** The external class `class` of a component without a host of its own, which j-component does not hand on (WeChat, "virtualHost"). */
function handOnClasses(exparser) {
  const { get, set } = Object.getOwnPropertyDescriptor(exparser.Element.prototype, 'class')
  Object.defineProperty(exparser.Component.prototype, 'class', {
    configurable: true,
    get,
    set(value) {
      if (this.hasExternalClass('class')) this.setExternalClass('class', value)
      else set.call(this, value)
    },
  })
}

function treeOf(element) {
  const classes = [...element.classList].map((name) => name.replace(`${PREFIX}--`, ''))
  return [element.tagName.toLowerCase(), classes, [...element.children].map(treeOf)]
}

async function show({ simulate, exparser }, name) {
  said.length = 0
  try {
    for (const file of Object.keys(require.cache)) if (file.startsWith(project)) delete require.cache[file]
    const id = simulate.load(path.join(project, 'probes', name, name), 'probe', { compiler: 'official', rootPath: project })
    const shown = simulate.render(id)
    shown.attach(document.body)
    await simulate.sleep(PATIENCE_MS)
    for (const element of [...document.querySelectorAll('*')]) comeToRest(exparser, element)
    await simulate.sleep(PATIENCE_MS)
    const tree = treeOf(shown.dom)
    shown.detach()
    return { tree, said: said.slice(0, 5) }
  } catch (error) {
    return { error: String(error?.stack ?? error), said: said.slice(0, 5) }
  }
}

async function main() {
  convert()
  letCompilerPrint()
  findPackages()
  becomeBrowser()
  const tools = becomeWeChat()
  const found = {}
  for (const name of names) found[name] = await show(tools, name)
  process.stdout.write(JSON.stringify(found), () => process.exit(0))
}

void main()
