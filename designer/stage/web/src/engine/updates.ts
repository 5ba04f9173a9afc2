/** Takes new texts of files while the app runs, with as little disturbance as they allow. */
import type * as ge from 'glass-easel'
import type { FrameEvent, TextUpdate } from '../protocol'
import { keepStates, restoreStates } from './component-state'
import type { InnerComponent } from './internals'
import type { Stage } from './stage'
import { patchTemplate, UnknownShape } from './template-patch'
import { componentsBelow } from './tree'
import { widgetOf } from './widget-instance'

type Rank = Extract<FrameEvent, { type: 'updated' }>['rank']

const SCRIPT = /\.(js|ts)$/
const APP = /^(app\.(js|ts|json)|theme\.json)$/

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
  const quick = stage.reports.guard('engine', () => showQuickly(stage, files)) ?? null
  if (quick === null) stage.quick.settle()
  stage.files.update(files)
  stage.config.forget(paths)
  const rank = quick ?? stage.reports.guard('engine', () => apply(stage, paths)) ?? 'kept'
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

function apply(stage: Stage, paths: string[]): Rank {
  const styled = stage.styles.update(paths)
  const { changed, kept } = stage.templates.update(paths)
  if (paths.some((path) => APP.test(path))) {
    stage.restart()
    return 'restart'
  }
  if (paths.some((path) => asksForReopening(stage, path))) {
    stage.reopen(!paths.some((path) => SCRIPT.test(path)))
    return 'reopen'
  }
  if (paths.some((path) => path.endsWith('.json'))) stage.phone.pageShown()
  const rank = patchAll(stage, changed)
  if (rank !== null) return rank
  if (kept) return 'kept'
  return styled ? 'style' : 'kept'
}

function asksForReopening(stage: Stage, path: string): boolean {
  const bare = path.replace(/\.\w+$/, '')
  if (SCRIPT.test(path)) return stage.code.uses(path)
  if (path.endsWith('.json')) return stage.code.isRegistered(bare) ? !stage.code.extend(bare) : stage.code.uses(path)
  return false
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
