/** Takes new texts of files while the app runs, with as little disturbance as they allow. */
import type * as ge from 'glass-easel'
import type { FrameEvent } from '../protocol'
import { keepStates, restoreStates } from './component-state'
import type { InnerComponent } from './internals'
import type { Stage } from './stage'
import { patchTemplate, UnknownShape } from './template-patch'
import { componentsBelow } from './tree'

type Rank = Extract<FrameEvent, { type: 'updated' }>['rank']

const SCRIPT = /\.(js|ts)$/
const APP = /^(app\.(js|ts|json)|theme\.json)$/

/** Takes the files and answers `updated` when the page is laid out again. */
export function updateStage(stage: Stage, files: Record<string, string | null>, serial: number): void {
  const began = performance.now()
  const paths = Object.keys(files)
  stage.reports.forgetProblems()
  stage.files.update(files)
  stage.config.forget(paths)
  const rank = stage.reports.guard('engine', () => apply(stage, paths)) ?? 'kept'
  void document.body.offsetHeight
  stage.post({ type: 'updated', serial, rank, ms: performance.now() - began })
  stage.watch.request()
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

function instancesOf(stage: Stage, path: string): InnerComponent[] {
  const roots = stage.stack.living.flatMap(({ components }) => components)
  return roots.flatMap((root) => [root, ...componentsBelow(root as unknown as ge.Node)]).filter(({ is }) => is === path)
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
