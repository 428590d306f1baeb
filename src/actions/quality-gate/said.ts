import type { Task } from '../../core/quality/task.ts'
import { keptDiff, keptOutput } from '../../core/report/quality-output.ts'
import type { FixRow, QualityCheck } from '../../core/report/quality-report.ts'
import type { Fix } from '../../providers/commands-run/fix.ts'

/** Characters of one text and of all together: the report is read by machines that take a megabyte. */
const LONGEST = 16_000
const ALL = 200_000

/** What the report keeps of the words of a check that did not pass. */
export type Said = Pick<QualityCheck, 'output' | 'fixed'>

/**
 * The end of each output and the beginning of each diff, for checks that did not pass. They go into files, which nobody masks:
 * `hide` takes secrets out first.
 */
export function sayer(
  tasks: readonly Task[],
  fixes: ReadonlyMap<string, Fix>,
  hide: (text: string) => string,
): (task: Task) => Said {
  const open = tasks.filter(({ result }) => result?.verdict !== 'passed').length
  const limit = Math.min(LONGEST, Math.floor(ALL / Math.max(1, open)))
  return ({ config, attempts, result }) => {
    if (result?.verdict === 'passed') return {}
    const output = keptOutput(hide(attempts.at(-1)?.output ?? ''), limit)
    const fix = fixes.get(config.name)
    return { ...(output !== '' && { output }), ...(fix !== undefined && { fixed: fixRow(fix, limit, hide) }) }
  }
}

function fixRow(fix: Fix, limit: number, hide: (text: string) => string): FixRow {
  const { isTakenBack } = fix
  if ('because' in fix) return { left: 0, isTakenBack, because: fix.because }
  return { ...keptDiff(hide(fix.diff), limit), isTakenBack }
}
