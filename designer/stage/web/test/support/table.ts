/** The support tables as Markdown. */
import { calls, type Fate } from './calls'
import { components, supportOf, type Component, type Support } from './facts'

const WORDS: Record<Support | Fate, string> = { works: 'works', shown: 'shown only', none: 'not', played: 'played', answered: 'same answer always', not: 'not' }

/** The whole of widgets/SUPPORT.md. */
export function supportTable(): string {
  const parts = components.filter(({ virtual }) => !virtual)
  const apis = calls()
  const chapters = [...new Set(apis.map(({ chapter }) => chapter))]
  return [
    '# What the stage supports\n',
    'Made by `packaging/stage.py support` from `widgets/*/component.json` and from what `wx` is made of; do not edit it. Tests hold it to the code:',
    'an attribute that works is a property that its component reads, an event that works is one that its component sends.\n',
    '- **works**: as WeChat documents it, as far as a web view can',
    '- **shown only**: it is drawn, or a person triggers it from the panel of events',
    '- **not**: it can be written and has no effect\n',
    ...sums(parts),
    '\n| `wx` | played | same answer always | not |\n|---|---|---|---|',
    `| ${apis.length} names | ${(['played', 'answered', 'not'] as const).map((fate) => apis.filter((call) => call.fate === fate).length).join(' | ')} |`,
    '\n## Components\n',
    ...parts.map(section),
    '## Calls of `wx`\n',
    ...chapters.map((chapter) => chapterOf(chapter, apis.filter((call) => call.chapter === chapter))),
  ].join('\n')
}

function sums(parts: Component[]): string[] {
  const count = (kind: 'attributes' | 'events', support: Support): number => {
    return parts.reduce((sum, part) => sum + Object.values(part[kind]).filter((entry) => supportOf(part, entry) === support).length, 0)
  }
  const row = (kind: 'attributes' | 'events'): string => `| ${kind} | ${(['works', 'shown', 'none'] as const).map((support) => count(kind, support)).join(' | ')} |`
  return [`| ${parts.length} components | works | shown only | not |\n|---|---|---|---|`, row('attributes'), row('events')]
}

function section(part: Component): string {
  const rows = (['attributes', 'events'] as const).flatMap((kind) => Object.entries(part[kind]).map(([name, entry]) => {
    return `| ${kind === 'events' ? 'event ' : ''}\`${name}\`${entry.deprecated ? ' (deprecated)' : ''} | ${WORDS[supportOf(part, entry)]} | ${entry.why?.en ?? ''} |`
  }))
  const whole = part.support && part.support !== 'works' ? `${WORDS[part.support]}${part.why ? `: ${part.why.en}` : ''}\n\n` : ''
  const table = rows.length > 0 ? `| | | |\n|---|---|---|\n${rows.join('\n')}\n` : 'It has no attributes and events of its own.\n'
  return `### ${part.tag}\n\n${whole}${table}`
}

function chapterOf(chapter: string, list: { name: string; fate: Fate }[]): string {
  const lines = (['played', 'answered', 'not'] as const).map((fate) => ({ fate, found: list.filter((call) => call.fate === fate) }))
  return [`### ${chapter || 'Others'}\n`, ...lines.filter(({ found }) => found.length > 0).map(({ fate, found }) => `- ${WORDS[fate]}: ${found.map(({ name }) => `\`${name}\``).join(', ')}`), ''].join('\n')
}
