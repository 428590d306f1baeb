import type { Carried } from '../../core/coverage/carry.ts'
import { checkDecrease, checkPatch, checkRatchet } from '../../core/coverage/change-checks.ts'
import type { Metric, PerMetric } from '../../core/coverage/count.ts'
import { checkEachFile, checkThresholds, type Matcher } from '../../core/coverage/file-checks.ts'
import { type CoverageCheck, checkTotals, type Minimum } from '../../core/coverage/judge.ts'
import type { Patch } from '../../core/coverage/patch.ts'
import { withoutLines } from '../../core/coverage/without-lines.ts'
import { explain } from '../../core/problem.ts'
import type { Verdict } from '../../core/verdict.ts'
import { type Base, whyNoBase } from './base.ts'
import type { ChangeOrProblem } from './change.ts'
import type { Values } from './values.ts'

/** What is known of a change and its coverage. */
export interface Subject {
  readonly carried: Carried
  readonly change: ChangeOrProblem
  readonly patch: Patch | undefined
  readonly base: Base
}

const DEFAULTS = { lines: 80, branches: 75, functions: 85 } as const

/** Every check that the inputs ask for, in the order of the README. */
export function judge(values: Values, subject: Subject, matcher: (glob: string) => Matcher): CoverageCheck[] {
  const { files, totals } = subject.carried
  const each = values['min-file-lines']
  return [
    ...checkTotals(totals, minimaOf(values)),
    ...(each === undefined ? [] : [checkEachFile(files, each)]),
    ...checkThresholds(files, values.thresholds, matcher),
    ...flagRows(subject.carried),
    ...patchRows(values, subject),
    ...decreaseRows(values, subject),
    ...ratchetRows(values, subject),
  ]
}

function minimaOf(values: Values): PerMetric<Minimum> {
  const minimum = (given: number | undefined, metric: Metric): Minimum | undefined => {
    if (given !== undefined) return { percent: given, given: true }
    return metric === 'statements' ? undefined : { percent: DEFAULTS[metric], given: false }
  }
  return {
    lines: minimum(values['min-lines'], 'lines'),
    branches: minimum(values['min-branches'], 'branches'),
    functions: minimum(values['min-functions'], 'functions'),
    statements: minimum(values['min-statements'], 'statements'),
  }
}

function flagRows({ flags }: Carried): CoverageCheck[] {
  const unknown = flags.filter(({ totals }) => Object.keys(totals).length === 0)
  return unknown.map(({ name }) =>
    row(`flag ${name}`, 'warned', 'no report speaks of it, and there is no baseline to carry it forward from'),
  )
}

function patchRows(values: Values, { change, patch }: Subject): CoverageCheck[] {
  const minimum = values['min-patch']
  const unknown = patch === undefined ? [] : [...patch.unknown, ...patch.unseen]
  const rows = unknown.length === 0 ? [] : [row('changed files', 'warned', notKnown(unknown))]
  if (minimum === undefined) return rows
  if (patch !== undefined) return [checkPatch(patch.count, minimum, values['small-patch']), ...rows]
  const because = 'problem' in change ? `${explain(change.problem)} ${change.problem.fix}` : 'the change is not known'
  return [{ ...row('patch', 'inconclusive', because), expected: minimum }, ...rows]
}

function notKnown(paths: readonly string[]): string {
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : ''
  return `changed source files whose lines no report knows: ${paths.slice(0, 5).join(', ')}${more}`
}

function decreaseRows(values: Values, { carried, change, base }: Subject): CoverageCheck[] {
  const limit = values['max-decrease']
  if (limit === undefined) return []
  if (base.state !== 'known') return [{ ...baseRow('decrease', base), operator: '<=', expected: limit }]
  const changes = 'files' in change ? change.files : []
  return checkDecrease(withoutLines(base.baseline, changes, carried.files).totals, carried.totals, limit)
}

function ratchetRows(values: Values, { carried, base }: Subject): CoverageCheck[] {
  if (!values.ratchet || values['ratchet-reset'] !== undefined) return []
  return base.state === 'known' ? checkRatchet(base.baseline.best, carried.totals) : [baseRow('ratchet', base)]
}

/** On the first run there is nothing to compare with; a base that is there and cannot be read is another matter. */
function baseRow(name: string, base: Exclude<Base, { state: 'known' }>): CoverageCheck {
  const first = base.state === 'first'
  return row(name, first ? 'warned' : 'inconclusive', `${first ? 'nothing to compare with: ' : ''}${whyNoBase(base)}`)
}

function row(name: string, verdict: Verdict, because: string): CoverageCheck {
  return { name, operator: '>=', expected: null, actual: null, verdict, because }
}
