import { judgeReport } from '../../core/quality/judge-report.ts'
import { stageRows } from '../../core/quality/outcome.ts'
import type { QualityReport } from '../../core/quality/report.ts'
import type { Schedule } from '../../core/quality/schedule.ts'
import type { SlaRow } from '../../core/quality/sla.ts'
import type { Task } from '../../core/quality/task.ts'
import type { CheckRow } from '../../core/report/check-row.ts'
import type { QualityCheck, StageRow } from '../../core/report/quality-report.ts'
import { type Verdict, worst } from '../../core/verdict.ts'
import type { Asked } from './read.ts'
import type { Said } from './said.ts'

const NOTHING = { operator: null, expected: null, actual: null } as const
/** Of a row for which nothing was run. */
export const NOT_RUN = { stage: '', durationMs: 0, exitCode: null, attempts: 0 } as const

/** The row of a check that was run, or was not. */
export function taskRow({ config, stage, attempts, result, skipped }: Task, said: Said = {}): QualityCheck {
  const last = attempts.at(-1)
  const report = last?.read !== undefined && 'report' in last.read ? last.read.report : undefined
  return {
    ...NOTHING,
    kind: config.run === undefined ? 'report' : 'command',
    name: config.name,
    verdict: result?.verdict ?? 'errored',
    ...(result?.because && { because: result.because }),
    stage,
    policy: config.policy,
    durationMs: attempts.reduce((sum, { durationMs }) => sum + durationMs, 0),
    exitCode: last?.ending.how === 'exited' ? last.ending.exitCode : null,
    attempts: attempts.length,
    ...(config.budget !== undefined && { budgetMs: config.budget }),
    ...(skipped !== undefined && { skipped }),
    ...reportPart(report),
    ...(config.fix !== undefined && { fix: typeof config.fix === 'string' ? config.fix : config.fix.join(' ') }),
    ...said,
  }
}

/** A row that stands for no check and no report. */
export function plainRow(row: CheckRow): QualityCheck {
  return {
    ...row,
    ...NOT_RUN,
    kind: 'report',
    policy: 'warn',
    annotations: [],
  }
}

/** The row of a report that was given; it is named by its file. */
export function reportRow(asked: Asked): QualityCheck {
  const row = { ...NOTHING, ...NOT_RUN, kind: 'report', name: asked.path, policy: 'block' } as const
  if ('unread' in asked) return { ...row, verdict: 'errored', because: asked.unread, annotations: [] }
  const { verdict, because } = judgeReport(asked.report)
  return { ...row, verdict, because, ...reportPart(asked.report) }
}

function reportPart(report: QualityReport | undefined): Pick<QualityCheck, 'annotations'> & Partial<QualityCheck> {
  if (report === undefined) return { annotations: [] }
  const { tests, annotations, metrics, warnings } = report
  return {
    ...(tests !== undefined && { tests: { ...tests } }),
    annotations: annotations.map((each) => defined(each)),
    ...(metrics.length > 0 && { metrics: metrics.map((each) => ({ ...each })) }),
    ...(warnings.length > 0 && { warnings: [...warnings] }),
  }
}

/** Without the keys that have no value. */
function defined<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never
}

/** The row of a condition over what reports measured. */
export function slaRow({ name, operator, expected, failing, actual, unit, verdict, because }: SlaRow): QualityCheck {
  return {
    ...NOT_RUN,
    kind: 'sla',
    name,
    operator,
    expected,
    ...(failing !== undefined && { failing }),
    ...(unit !== undefined && { unit }),
    actual,
    verdict,
    because,
    policy: 'block',
    annotations: [],
  }
}

function verdictsIn({ tasks }: Schedule, stage: string): Verdict[] {
  return tasks.flatMap((task) => (task.stage === stage && task.result !== undefined ? [task.result.verdict] : []))
}

/** One row for each stage that was entered. */
export function stageRowsOf(schedule: Schedule): StageRow[] {
  const late = new Map(stageRows(schedule).map((row) => [row.name, row]))
  return schedule.stages.flatMap(({ name, budget }, at): StageRow[] => {
    const time = schedule.times[at]
    if (time === undefined) return []
    const over = late.get(name)
    const durationMs = (time.ended ?? schedule.now) - time.began
    return [
      {
        name,
        verdict: worst([...(over === undefined ? [] : [over.verdict]), ...verdictsIn(schedule, name)]),
        durationMs,
        ...(budget !== undefined && { budgetMs: budget }),
        ...(over !== undefined && { because: over.because }),
      },
    ]
  })
}
