import { oneLine } from '../one-line.ts'
import { code, escapeMarkdown, table } from './markdown.ts'
import { fold, more, type Part } from './parts.ts'
import { failingTests, flakyChecks, remarks, type Said } from './quality-order.ts'
import type { QualityCheck, QualityReport } from './quality-report.ts'
import { tidyAnnotation, tidyTest } from './quality-tidy.ts'
import { some } from './quality-words.ts'
import { showPlace } from './words.ts'

/** Characters of a message in a list. */
const MESSAGE = 300
const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const

/** The tests that failed, each with its message and place. */
export function failingPart(report: QualityReport, most: number): Part {
  const all = failingTests(report)
  const many = new Set(all.map(({ check }) => check)).size > 1
  const lines = all.slice(0, most).map((said) => failing(said, many))
  const text = all.length === 0 ? '' : `### Failing tests\n\n${lines.join('\n')}${more(all, most, 'failing test')}`
  return { name: 'failing tests', rank: 11, text }
}

function failing({ check, annotation }: Said, many: boolean): string {
  const { rule, message, ...place } = tidyAnnotation(annotation)
  const at = showPlace(place)
  const where = [many && `of ${escapeMarkdown(check.name)}`, at !== undefined && `at ${code(at)}`].filter(Boolean)
  const head = `- **${escapeMarkdown(rule) || 'outside of any test'}** ${where.join(' ')}`.trimEnd()
  return `${head}\n  - ${escapeMarkdown(message, MESSAGE)}`
}

/** What linters and the like found, folded where it blocks nothing. */
export function remarksPart(report: QualityReport, most: number): Part {
  const all = remarks(report)
  const part = { name: 'found in files', rank: 9 }
  if (all.length === 0) return { ...part, text: '' }
  const rows = all.slice(0, most).map(({ check, annotation }) => {
    const { level, rule, message, ...place } = tidyAnnotation(annotation)
    const at = showPlace(place)
    return [
      ICONS[level],
      at === undefined ? '' : code(at),
      rule === '' ? '' : code(rule),
      escapeMarkdown(message, MESSAGE),
      escapeMarkdown(check.name),
    ]
  })
  const body = `${table(['', 'Where', 'Rule', 'Message', 'Check'], rows)}${more(all, most, 'remark')}`
  const isError = all[0]?.annotation.level === 'error'
  const text = isError ? `### Found in files\n\n${body}` : fold(`${some(all.length, 'remark')} in files`, body)
  return { ...part, text }
}

/** The checks and tests that do not come out the same each time. */
export function flakyPart(report: QualityReport, most: number): Part {
  const all = flakyChecks(report)
  const lines = all
    .slice(0, most)
    .map((check) => `- ⚠️ **${escapeMarkdown(check.name)}**: ${escapeMarkdown(showFlaky(check), 800)}`)
  const text = all.length === 0 ? '' : `### Flaky\n\n${lines.join('\n')}${more(all, most, 'flaky check')}`
  return { name: 'flaky', rank: 8, text }
}

/** How often a check ran, how many of its tests are flaky, and which. */
export function showFlaky({ attempts, tests, warnings = [] }: QualityCheck): string {
  const flaky = tests?.flaky ?? 0
  const parts = [
    attempts > 1 && `took ${some(attempts, 'run')}`,
    flaky > 0 && `${some(flaky, 'test')} passed only when repeated`,
  ]
  const names = flaky > 0 ? warnings.filter((line) => line.startsWith('Passed only after a failure: ')) : []
  return [parts.filter(Boolean).join(', '), ...names.map((line) => oneLine(line.slice(29), 600))].join(': ')
}

/** The tests of the base that did not run any more. */
export function disappearedPart({ disappeared = [] }: QualityReport, most: number): Part {
  const part = { name: 'tests that disappeared', rank: 10 }
  if (disappeared.length === 0) return { ...part, text: '' }
  const lines = disappeared.slice(0, most).map((name) => `- ${code(tidyTest(name))}`)
  const head = `### Tests that disappeared\n\n${some(disappeared.length, 'test')} of the base did not run any more.`
  return { ...part, text: `${head}\n\n${lines.join('\n')}${more(disappeared, most, 'test')}` }
}
