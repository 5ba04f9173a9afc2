/** Takes new texts of files while the app runs, with as little disturbance as they allow. */
import type * as ge from 'glass-easel'
import type { FrameEvent, TextUpdate } from '../protocol'
import type { Json } from './config'
import { keepStates, restoreStates } from './component-state'
import type { InnerComponent } from './internals'
import type { LivePage } from './page'
import type { Stage } from './stage'
import { patchTemplate, UnknownShape } from './template-patch'
import { componentsBelow } from './tree'
import { widgetOf } from './widget-instance'

type Rank = Extract<FrameEvent, { type: 'updated' }>['rank']

/** From the least to the most disturbing. */
const RANKS: Rank[] = ['kept', 'style', 'soft', 'rebuild', 'reopen', 'restart']
const APP_SCRIPT = /^app\.(js|ts)$/
/** What app.json says about how scripts are found and sheets go together, which holds for as long as an app runs. */
const RESTARTING = ['resolveAlias', 'useExtendedLib']

/** Takes the files and answers `updated` when the page is laid out again, `outdated` when they do not fit those that are here. */
export function updateStage(stage: Stage, updates: Record<string, TextUpdate>, serial: number): void {
  const began = performance.now()
  const { texts: files, outdated } = stage.files.updated(updates)
  if (outdated.length > 0) {
    // The others of the same update wait with them: they may belong together.
    stage.post({ type: 'outdated', files: Object.keys(updates) })
    return
  }
  const paths = Object.keys(files)
  stage.reports.forgetProblems()
  const places = stage.places.keep()
  const quick = stage.reports.guard('engine', () => showQuickly(stage, files)) ?? null
  if (quick === null) stage.quick.settle()
  const { app } = stage.config
  stage.files.update(files)
  stage.config.forget(paths)
  const rank = quick ?? stage.reports.guard('engine', () => apply(stage, paths, app)) ?? 'kept'
  stage.places.restore((stage.stack.top?.components ?? []) as unknown as ge.GeneralComponent[], places)
  void document.body.offsetHeight
  stage.post({ type: 'updated', serial, rank, ms: performance.now() - began })
  stage.watch.request()
}

/** While the app runs its data may change at any time, which needs the whole template. */
function showQuickly(stage: Stage, files: Record<string, string | null>): Rank | null {
  const [[path, text] = ['', null], ...others] = Object.entries(files)
  if (text === null || others.length > 0 || !path.endsWith('.wxml') || stage.mode !== 'design') return null
  return stage.quick.show(path, text)
}

/** Compiles WXML files whose text is on screen already. A template with errors gives its instances the last good one back. */
export function compileAgain(stage: Stage, paths: string[]): void {
  const { changed } = stage.templates.update(paths)
  patchAll(stage, changed)
  for (const path of paths.map((file) => file.replace(/\.wxml$/, ''))) {
    if (changed.has(path)) continue
    for (const instance of instancesOf(stage, path)) stage.reports.guard('engine', () => rebuild(instance))
  }
}

function apply(stage: Stage, paths: string[], app: Json): Rank {
  const styled = stage.styles.update(paths)
  const { changed, kept } = stage.templates.update(paths)
  return strongest([runAnew(stage, paths, app), patchAll(stage, changed), styled && !kept ? 'style' : 'kept'])
}

/** Takes over what runs or says how things run: scripts and JSON. */
function runAnew(stage: Stage, paths: string[], app: Json): Rank {
  const sources = paths.filter((path) => /\.(js|ts|json)$/.test(path))
  if (sources.length === 0) return 'kept'
  if (sources.some((path) => APP_SCRIPT.test(path)) || asksForRestart(app, stage.config.app)) return stage.renewApp() ? 'restart' : 'kept'
  const concerned = stage.code.reload(sources)
  const rebuilt = concerned !== null && concerned.size > 0 && stage.stack.rebuild((page) => consistsOf(page, concerned))
  // What the bars show is read anew by the pages that were built.
  if (sources.includes('app.json') || sources.includes('theme.json')) stage.setDevice(stage.device)
  else stage.phone.pageShown()
  return rebuilt ? 'reopen' : sources.some((path) => path.endsWith('.json')) && concerned !== null ? 'style' : 'kept'
}

/** The one that disturbs most. */
function strongest(ranks: (Rank | null)[]): Rank {
  return RANKS.findLast((rank) => ranks.includes(rank)) ?? 'kept'
}

function asksForRestart(before: Json, now: Json): boolean {
  return RESTARTING.some((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]))
}

/** Whether a page, or anything that lives on it, is one of these. */
function consistsOf(page: LivePage, paths: Set<string>): boolean {
  if (paths.has(page.page)) return true
  return page.components.some((root) => [root, ...componentsBelow(root as unknown as ge.Node, isOfProject)].some(({ is }) => paths.has(is)))
}

/** Gives every living instance of the changed templates its new shape; null when nothing that lives is concerned. */
function patchAll(stage: Stage, changed: Set<string>): Rank | null {
  let rank: Rank | null = null
  for (const path of changed) {
    if (!stage.code.refreshTemplate(path)) continue
    rank ??= 'soft'
    for (const component of instancesOf(stage, path)) {
      if (patch(stage, component)) rank = 'rebuild'
    }
  }
  // Sheets of components that an edit brought in go on with the page's.
  const top = stage.stack.top
  if (rank && top) {
    top.sheets = [...stage.code.prepare(top.page, true), ...(top.tabBar?.sheets ?? [])]
    stage.styles.show(top.sheets)
  }
  return rank
}

/** Every living instance of a page or component. */
export function instancesOf(stage: Stage, path: string): InnerComponent[] {
  const roots = stage.stack.living.flatMap(({ components }) => components)
  return roots.flatMap((root) => [root, ...componentsBelow(root as unknown as ge.Node, isOfProject)]).filter(({ is }) => is === path)
}

/** The templates of built-in components hold none of the project's. */
function isOfProject(component: InnerComponent): boolean {
  return widgetOf(component) === null
}

function patch(stage: Stage, component: InnerComponent): boolean {
  try {
    return patchTemplate(component, stage.templates.component(component.is).content(''))
  } catch (error) {
    // Dynamic slots and trees that a script changed by itself ask for it; anything else is worth knowing.
    if (!(error instanceof UnknownShape)) stage.reports.problem('engine', error)
    stage.reports.guard('engine', () => rebuild(component))
    return true
  }
}

/** Makes the whole tree of an instance anew and gives its components their state back. */
function rebuild(component: InnerComponent): void {
  const node = component as unknown as ge.GeneralComponent
  const root = node.getShadowRoot()!
  const states = keepStates(root)
  node.applyTemplateUpdates()
  restoreStates([root], states)
}
