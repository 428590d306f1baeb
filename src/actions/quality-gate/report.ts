import { verdictOf } from '../../core/quality/outcome.ts'
import type { Schedule } from '../../core/quality/schedule.ts'
import { judgeSla } from '../../core/quality/sla.ts'
import type { OutlookRow, QualityReport } from '../../core/report/quality-report.ts'
import { type Verdict, worst } from '../../core/verdict.ts'
import { matcherOf } from '../../providers/globs.ts'
import type { Context } from '../../runner/action.ts'
import { disappeared, measured, type Named } from './base.ts'
import { decide } from './outlook-check.ts'
import type { Plan } from './plan.ts'
import type { Asked, Reader } from './read.ts'
import { reasonOf } from './reason.ts'
import { plainRow, reportRow, slaRow, stageRowsOf, taskRow } from './rows.ts'
import type { Ran } from './run-all.ts'
import { sayer } from './said.ts'
import type { Values } from './values.ts'

/** All that was done. */
interface Done extends Ran {
  readonly plan: Plan
  readonly reports: readonly Asked[]
  readonly reader: Reader
  readonly outlook: OutlookRow | undefined
  readonly values: Values
}

/** The JSON report, and with it the verdict: of the checks, the reports, the limits, and what else was asked to decide. */
export function reportOf(
  { plan, schedule, fixes, reports, reader, outlook, values }: Done,
  { host, startedAt, workingDirectory, policy }: Context,
): QualityReport {
  const said = sayer(schedule.tasks, fixes, host.hide)
  const tasks = schedule.tasks.map((task) => taskRow(task, said(task)))
  const given = reports.map(reportRow)
  const read = readAll(schedule, reports)
  const readBase = (pattern: string) => reader.readPatterns([pattern], workingDirectory)
  const sla = judgeSla(plan.sla, { ...measured(read, plan.sla, readBase), matcherOf }).map(slaRow)
  const gone = disappeared(values['base-tests'], read, readBase)
  const decided = decide(values.outlook, outlook)
  const judged = [...tasks, ...given, ...sla, ...(gone === undefined ? [] : [gone.row]), ...decided.checks]
  const ran = schedule.tasks.length === 0 ? [] : [verdictOf(schedule)]
  const others = judged.slice(tasks.length).map(({ verdict }) => verdict)
  const ofBase = policy.rows.map(plainRow)
  const verdict: Verdict = worst([worst([...ran, ...others]), ...ofBase.map((row) => row.verdict)])
  const checks = [...judged, ...ofBase]
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
    warnings: [...policy.notes, ...decided.warnings],
  }
}

/** Every report that was read, of checks and of the input, by its path or the name of its check. */
function readAll(schedule: Schedule, reports: readonly Asked[]): Named[] {
  const ofTasks = schedule.tasks.flatMap(({ config, attempts }) => {
    const read = attempts.at(-1)?.read
    return read !== undefined && 'report' in read ? [[config.report ?? config.name, read.report] as const] : []
  })
  return [...ofTasks, ...reports.flatMap((each) => ('report' in each ? [[each.path, each.report] as const] : []))]
}
