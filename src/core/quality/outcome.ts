import { showDuration } from '../duration.ts'
import { type Verdict, worst } from '../verdict.ts'
import type { Schedule } from './schedule.ts'

/** A stage that took longer than its budget. */
export interface StageRow {
  readonly name: string
  readonly verdict: Verdict
  readonly durationMs: number
  readonly because: string
}

/** Stages over their budget, one row each. */
export function stageRows({ stages, times }: Pick<Schedule, 'stages' | 'times'>): StageRow[] {
  return stages.flatMap(({ name, budget, policy }, at) => {
    const { began, ended } = times[at] ?? {}
    if (budget === undefined || began === undefined || ended === undefined || ended - began <= budget) return []
    const durationMs = ended - began
    const because = `took ${showDuration(durationMs)}, its budget is ${showDuration(budget)}`
    return [{ name, verdict: policy === 'warn' ? 'warned' : 'failed', durationMs, because }]
  })
}

/** The one verdict. Checks that were skipped after a block count nowhere; no check at all is inconclusive. */
export function verdictOf(schedule: Schedule): Verdict {
  const counted = schedule.tasks.filter(({ skipped }) => skipped !== 'stage')
  return worst([
    ...counted.map(({ result }) => result?.verdict ?? 'errored'),
    ...stageRows(schedule).map(({ verdict }) => verdict),
  ])
}
