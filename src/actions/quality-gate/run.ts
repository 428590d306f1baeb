import { mkdtempSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { findDisappeared } from '../../core/quality/disappeared.ts'
import { verdictOf } from '../../core/quality/outcome.ts'
import type { QualityReport as Read } from '../../core/quality/report.ts'
import { type Schedule, startSchedule } from '../../core/quality/schedule.ts'
import { judgeSla, type Measured } from '../../core/quality/sla.ts'
import { type ChangedFiles, tasksOf } from '../../core/quality/task.ts'
import { testMetrics } from '../../core/quality/test-metrics.ts'
import type { OutlookRow, QualityCheck, QualityReport } from '../../core/report/quality-report.ts'
import { type Verdict, worst } from '../../core/verdict.ts'
import type { World } from '../../core/world.ts'
import type { Fix } from '../../providers/commands-run/fix.ts'
import { showFixes } from '../../providers/commands-run/fix-checks.ts'
import { runChecks } from '../../providers/commands-run/run-checks.ts'
import { openGit } from '../../providers/git/git.ts'
import { matcherOf } from '../../providers/globs.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import { secretsIn } from '../../runner/secrets.ts'
import { watch } from '../../runner/world/watch.ts'
import { createWorld } from '../../runner/world/world.ts'
import { openChanges } from './changed.ts'
import { outlookFor } from './outlook.ts'
import { decide } from './outlook-check.ts'
import { type Plan, planOf } from './plan.ts'
import { type Asked, openReader, type Reader } from './read.ts'
import { reasonOf } from './reason.ts'
import { reportRow, slaRow, stageRowsOf, taskRow } from './rows.ts'
import { sayer } from './said.ts'
import { tell } from './tell.ts'
import type { Values } from './values.ts'

/** Runs the checks, judges the reports, and tells what became of it. */
export async function run(values: Values, context: Context): Promise<Outcome> {
  const { workingDirectory: folder, host, signal } = context
  const world = createWorld(context)
  const github = await world.github()
  const temp = mkdtempSync(join(host.temp, 'sluice-checks-'))
  const plan = planOf(values, folder, temp)
  for (const value of plan.checks.flatMap(({ env }) => secretsIn(env))) host.secret(value)
  const changes = openChanges(folder, world, github, signal)
  const changed = await changes.forChecks(plan.checks)
  const reader = openReader(values['line-formats'])
  const [ran, outlook] = await Promise.all([
    runAll(plan, values, changed, { temp, world, reader }, context),
    outlookFor(values.outlook, { folder, world, github }, signal),
  ])
  const reports = reader.readPatterns(plan.reports, folder)
  const report = reportOf({ plan, ...ran, reports, reader, outlook, values }, context)
  const first = values.annotations ? await changes.forAnnotations(report) : new Set<string>()
  return tell(report, first, values, github, context)
}

interface Machine {
  readonly temp: string
  readonly world: World
  readonly reader: Reader
}

async function runAll(
  plan: Plan,
  values: Values,
  changed: ChangedFiles,
  { temp, world, reader }: Machine,
  { host, signal, workingDirectory, onInconclusive }: Context,
): Promise<Ran> {
  const { clock } = world
  const tasks = tasksOf(plan.checks, plan.stages, changed, matcherOf)
  const settings = { limit: values.parallel ?? availableParallelism(), onInconclusive }
  const start = startSchedule(tasks, plan.stages, settings, clock.now())
  if (tasks.length === 0) return { schedule: start, fixes: new Map() }
  const log = {
    line: host.info,
    group: (title: string, text: string) => host.group(title, async () => host.info(text)),
  }
  const place = { workingDirectory, temp, path: plan.path }
  const schedule = await runChecks(start, place, { watch, clock, log, read: reader.read }, signal)
  const gitIn = (folder: string) => openGit(world, folder)
  return { schedule, fixes: await showFixes(schedule, place, { watch, clock, log, gitIn }, signal) }
}

interface Ran {
  readonly schedule: Schedule
  readonly fixes: ReadonlyMap<string, Fix>
}

interface Done extends Ran {
  readonly plan: Plan
  readonly reports: readonly Asked[]
  readonly reader: Reader
  readonly outlook: OutlookRow | undefined
  readonly values: Values
}

function reportOf(
  { plan, schedule, fixes, reports, reader, outlook, values }: Done,
  { host, startedAt, workingDirectory }: Context,
): QualityReport {
  const said = sayer(schedule.tasks, fixes, host.hide)
  const tasks = schedule.tasks.map((task) => taskRow(task, said(task)))
  const given = reports.map(reportRow)
  const read = readAll(schedule, reports)
  const sla = judgeSla(plan.sla, {
    ...measured(read, plan, (pattern) => reader.readPatterns([pattern], workingDirectory)),
    matcherOf,
  }).map(slaRow)
  const gone = disappeared(values['base-tests'], read, (pattern) => reader.readPatterns([pattern], workingDirectory))
  const decided = decide(values.outlook, outlook)
  const checks = [...tasks, ...given, ...sla, ...(gone === undefined ? [] : [gone.row]), ...decided.checks]
  const ran = schedule.tasks.length === 0 ? [] : [verdictOf(schedule)]
  const others = checks.slice(tasks.length).map(({ verdict }) => verdict)
  const verdict: Verdict = worst([...ran, ...others])
  return {
    schemaVersion: 1,
    action: 'quality-gate',
    verdict,
    reason: reasonOf(verdict, checks),
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(host.now()).toISOString(),
    ...(plan.preset !== undefined && { preset: plan.preset }),
    checks,
    stages: schedule.tasks.length === 0 ? [] : stageRowsOf(schedule),
    ...(gone !== undefined && { disappeared: [...gone.names] }),
    ...(outlook !== undefined && { outlook }),
    warnings: [...decided.warnings],
  }
}

/** Every report that was read, of checks and of the input, by its path or the name of its check. */
function readAll(schedule: Schedule, reports: readonly Asked[]): (readonly [string, Read])[] {
  const ofTasks = schedule.tasks.flatMap(({ config, attempts }) => {
    const read = attempts.at(-1)?.read
    return read !== undefined && 'report' in read ? [[config.report ?? config.name, read.report] as const] : []
  })
  return [...ofTasks, ...reports.flatMap((each) => ('report' in each ? [[each.path, each.report] as const] : []))]
}

/** Reads the reports of the base. */
type ReadBase = (pattern: string) => readonly Asked[]

function measured(read: readonly (readonly [string, Read])[], { sla }: Plan, readBase: ReadBase) {
  const patterns = new Set(sla.flatMap(({ relative }) => relative?.to ?? []))
  const bases = Object.fromEntries(
    Array.from(patterns, (pattern) => [
      pattern,
      readBase(pattern).flatMap((each) => ('report' in each ? measuredIn(each.path, each.report) : [])),
    ]),
  )
  return { reports: read.map(([path, report]) => measuredIn(path, report)), bases }
}

function measuredIn(path: string, { metrics, tests }: Read): Measured {
  return { path, metrics: [...metrics, ...(tests === undefined ? [] : testMetrics(tests))] }
}

/** Tests of the base that did not run; undefined: nobody compared. */
function disappeared(pattern: string | undefined, read: readonly (readonly [string, Read])[], readBase: ReadBase) {
  if (pattern === undefined) return undefined
  const base = readBase(pattern)
  const unread = base.find((each) => 'unread' in each)
  const names = (reports: readonly Read[]) => reports.flatMap((report) => report.names ?? [])
  const found = findDisappeared(
    names(read.map(([, report]) => report)),
    names(base.flatMap((each) => ('report' in each ? each.report : []))),
  )
  const because = unread !== undefined && 'unread' in unread ? unread.unread : found.because
  const verdict = unread === undefined ? found.verdict : 'inconclusive'
  const row: QualityCheck = { ...reportRow({ path: 'disappeared tests', unread: because }), verdict, because }
  return { row, names: found.gone }
}
