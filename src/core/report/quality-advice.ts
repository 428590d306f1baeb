import type { QualityCheck, QualityReport } from './quality-report.ts'
import { countedChecks, isOverBudget, some } from './quality-words.ts'

/** What to do about a check that did not pass, in a few words; undefined where its reason says it already. */
export function advise(check: QualityCheck): string | undefined {
  if (check.fix !== undefined && check.fixed?.diff !== '') return `run "${check.fix}" and commit what it changes`
  return adviseFound(check) ?? adviseRun(check)
}

/** About what its report names. */
function adviseFound({ tests, annotations }: QualityCheck): string | undefined {
  const broken = tests === undefined ? 0 : tests.failed + tests.errors
  if (broken > 0) return `make the ${broken === 1 ? 'failing test' : some(broken, 'failing test')} pass`
  const errors = annotations.filter(({ level }) => level === 'error').length
  if (errors > 0) return `mend the ${errors === 1 ? 'error' : some(errors, 'error')} found in files`
  return annotations.length > 0 ? `look at the ${some(annotations.length, 'remark')} found in files` : undefined
}

/** About how it ran. */
function adviseRun(check: QualityCheck): string | undefined {
  const { verdict, attempts, tests, exitCode, output } = check
  if (isOverBudget(check)) return 'make it faster, or raise its `budget`'
  const isFlaky = verdict === 'warned' && (attempts > 1 || (tests?.flaky ?? 0) > 0)
  if (isFlaky) return 'find out why it does not come out the same each time'
  const isSilent = exitCode === null || exitCode === 0 || output === undefined
  return isSilent ? undefined : 'see the end of its output'
}

/** What those wait for that did not run; undefined where all ran. */
export function adviseSkipped(report: Pick<QualityReport, 'checks'>): string | undefined {
  const left = report.checks.length - countedChecks(report).length
  if (left === 0) return undefined
  return `${some(left, 'check')} did not run, because a stage before ${left === 1 ? 'its own' : 'theirs'} did not pass`
}
