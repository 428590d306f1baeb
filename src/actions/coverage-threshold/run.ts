import type { Baseline } from '../../core/coverage/baseline.ts'
import { type Carried, carryForward } from '../../core/coverage/carry.ts'
import { type Coverage, combine } from '../../core/coverage/combine.ts'
import { totalsOf } from '../../core/coverage/file-checks.ts'
import type { CoverageCheck } from '../../core/coverage/judge.ts'
import { type Patch, patchCoverage } from '../../core/coverage/patch.ts'
import { explain, SluiceError } from '../../core/problem.ts'
import type { CheckRow } from '../../core/report/check-row.ts'
import { worst } from '../../core/verdict.ts'
import { matcherOf } from '../../providers/globs.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import { type Base, baseFromReport, baseFromStore } from './base.ts'
import { type ChangeOrProblem, changeOf } from './change.ts'
import { judge } from './judge.ts'
import { baselineOf } from './keep.ts'
import { type Opened, open } from './open.ts'
import { placeReports, repositoryOf } from './place.ts'
import { type Given, readReports } from './read.ts'
import { reasonOf } from './reason.ts'
import { reportOf } from './report.ts'
import { tell } from './tell.ts'
import type { Values } from './values.ts'

/** Reads the reports, judges them, and tells what became of it; or only writes the comment of another run. */
export async function run(values: Values, context: Context): Promise<Outcome> {
  const foreign = values['comment-report']
  if (foreign !== undefined) return (await import('./comment-only.ts')).commentOnly(foreign, values, context)
  return judgeReports(values, context)
}

async function judgeReports(values: Values, context: Context): Promise<Outcome> {
  const { workingDirectory: folder, signal, host, startedAt, policy } = context
  const opened = await open(values, context)
  const change = await changeOf(values.diff, folder, opened.world, opened.github, signal)
  const given = readReports(values.reports, values.format, folder)
  const { coverage, base, warnings } = await measure(values, opened, change, given, context)
  const before = base.state === 'known' ? base.baseline : undefined
  const carried = carryForward(coverage, values.flags, before, matcherOf)
  const patch = patchOf(change, carried, given)
  const checks = [
    ...given.rows,
    ...judge(values, { carried, change, patch, base }, matcherOf),
    ...policy.rows.map(rowOfPolicy),
  ]
  const report = reportOf({
    ...decided(checks, given),
    checks,
    carried,
    reports: given.reports,
    patch,
    from: 'from' in change ? change.from : '',
    base,
    warnings: [...policy.notes, ...warnings],
    startedAt,
    finishedAt: host.now(),
    commit: opened.commit,
  })
  await keep(values, opened, carried, before, report, context)
  return tell(report, values, opened.github, context)
}

async function measure(values: Values, opened: Opened, change: ChangeOrProblem, given: Given, context: Context) {
  const { workingDirectory: folder, host } = context
  const { root, files } = opened.repository
  const changed =
    'files' in change ? change.files.flatMap(({ path, status }) => (status === 'deleted' ? [] : path)) : []
  const repository = repositoryOf(root, files, changed)
  const placing = placeReports(given.reports, repository, folder)
  const { coverage, warnings } = without(values.exclude, combine(given.reports, placing.place))
  const base = await baseOf(values, opened, change, () =>
    baseFromReport(values['base-report'] ?? '', repository, folder, host.now()),
  )
  return { coverage, base, warnings: [...given.warnings, ...placing.warnings, ...coverage.warnings, ...warnings] }
}

/** Takes files out before anything is judged. */
function without(exclude: readonly string[], coverage: Coverage) {
  if (exclude.length === 0) return { coverage, warnings: [] }
  const matchers = exclude.map(matcherOf)
  const files = coverage.files.filter(({ path }) => !matchers.some((matches) => matches(path)))
  const counted = { ...coverage, files, totals: totalsOf(files) }
  const lost = Object.keys(coverage.totals).filter((metric) => !Object.hasOwn(counted.totals, metric))
  const warnings = lost.map((metric) => `No file states its ${metric}, so with \`exclude\` they cannot be judged.`)
  return { coverage: counted, warnings }
}

async function baseOf(values: Values, opened: Opened, change: ChangeOrProblem, fromReport: () => Base): Promise<Base> {
  if (values['base-report'] !== undefined) return fromReport()
  if (opened.store === undefined) return { state: 'none' }
  const { event } = opened.github
  const known = 'files' in change ? change.base : undefined
  const from = known ?? event?.pullRequest?.baseSha ?? event?.mergeGroup?.baseSha
  return baseFromStore(opened.store, from, opened.world, opened.repository.root)
}

function patchOf(change: ChangeOrProblem, { files }: Carried, { reports }: Given): Patch | undefined {
  return 'files' in change && reports.length > 0 ? patchCoverage(change.files, files) : undefined
}

function rowOfPolicy({ name, verdict, because = '' }: CheckRow): CoverageCheck {
  return { name, operator: '>=', expected: null, actual: null, verdict, because }
}

/** A report in which no file at all was measured decides nothing. */
function decided(checks: CoverageCheck[], { reports }: Given) {
  const measured = reports.some(({ report }) => report.files.length > 0 || Object.keys(report.totals).length > 0)
  if (reports.length > 0 && !measured)
    checks.push({
      name: 'reports',
      operator: '>=',
      expected: null,
      actual: null,
      verdict: 'inconclusive',
      because: 'no file at all was measured',
    })
  const verdict = worst(checks.map((check) => check.verdict))
  return { verdict, reason: reasonOf(verdict, checks) }
}

/** Keeps this run for those that come after; that it could not be kept is a warning, and no question of coverage. */
async function keep(
  values: Values,
  { store, commit, github }: Opened,
  carried: Carried,
  before: Baseline | undefined,
  report: ReturnType<typeof reportOf>,
  { host }: Context,
): Promise<void> {
  if (store === undefined || commit === undefined || !isKept(values, github.event)) return
  const stamp = { commit, at: report.finishedAt }
  try {
    await store.write(baselineOf(carried, stamp, before, report.trend, values['ratchet-reset']))
    host.info(`The coverage of ${commit.slice(0, 7)} is kept: ${store.location}.`)
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    host.warning(`${explain(thrown.problem)} ${thrown.problem.fix}`)
    report.warnings.push(explain(thrown.problem))
  }
}

function isKept({ 'save-baseline': save }: Values, event: Opened['github']['event']): boolean {
  if (save !== 'auto') return save === 'true'
  return event?.name === 'push' && event.ref === `refs/heads/${event.defaultBranch}`
}
