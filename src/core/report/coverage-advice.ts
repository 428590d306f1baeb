import type { Count, Metric } from '../coverage/count.ts'
import { METRICS } from '../coverage/count.ts'
import { missing } from '../coverage/percent.ts'
import type { CheckRow } from './check-row.ts'
import type { CoverageReport } from './coverage-report.ts'
import { FILE_CHECK, PATCH_CHECK, units } from './coverage-words.ts'

/** What to do about a check that failed, in a few words; undefined where the check itself says it. */
export function advise(check: CheckRow, report: CoverageReport): string | undefined {
  const { name, operator, expected, verdict } = check
  if (verdict !== 'failed') return undefined
  if (operator === '<=') return 'cover what was added, and what was covered before'
  if (name === FILE_CHECK) return 'cover the files below it, which stand first among the files'
  const judged = countOf(name, report)
  if (judged === undefined || expected === null) return undefined
  const more = missing(judged.count, expected)
  const what = units(more, judged.metric)
  return name === PATCH_CHECK ? `cover ${what} more of this change` : `cover ${what} more`
}

function countOf(
  name: string,
  { totals, patch }: CoverageReport,
): { readonly metric: Metric; readonly count: Count } | undefined {
  if (name === PATCH_CHECK) return patch === null ? undefined : { metric: 'lines', count: patch }
  const metric = METRICS.find((known) => known === name)
  const count = metric === undefined ? null : totals[metric]
  return metric === undefined || count === null ? undefined : { metric, count }
}
