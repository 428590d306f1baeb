import type { Operator } from '../condition.ts'
import { showMeasure } from '../measure.ts'
import type { Level } from '../quality/report.ts'
import { LEVELS } from '../quality/report.ts'
import { NOTHING, showCount } from './numbers.ts'
import type { AnnotationRow, QualityCheck, QualityReport, StageRow, TestsRow } from './quality-report.ts'

/** The checks that count: not those that a stage before theirs kept from running. */
export function countedChecks({ checks }: Pick<QualityReport, 'checks'>): QualityCheck[] {
  return checks.filter(({ skipped }) => skipped !== 'stage')
}

/** What the headline says after the word "Quality". */
export function headline(report: QualityReport): string {
  const counted = countedChecks(report)
  const by = { passed: 0, warned: 0, inconclusive: 0, errored: 0, failed: 0 }
  for (const { verdict } of counted) by[verdict]++
  const late = report.stages.filter(isOverBudget).length
  const [worst, ...others] = [
    by.failed > 0 && `${showCount(by.failed)} failed`,
    by.errored > 0 && `${showCount(by.errored)} broke`,
    by.inconclusive > 0 && `${showCount(by.inconclusive)} undecided`,
    by.warned > 0 && `${showCount(by.warned)} warned`,
  ].filter((text) => text !== false)
  if (counted.length === 0) return 'nothing was checked'
  const all = some(counted.length, 'check')
  const checks = worst === undefined ? `${all} passed` : [worst.replace(' ', ` of ${all} `), ...others].join(', ')
  return late === 0 ? checks : `${checks}, ${some(late, 'stage')} over budget`
}

/** All tests of all checks; undefined where there are none. */
export function allTests(report: Pick<QualityReport, 'checks'>): TestsRow | undefined {
  const rows = countedChecks(report).flatMap(({ tests }) => tests ?? [])
  if (rows.length === 0) return undefined
  const sum = (name: keyof TestsRow) => rows.reduce((total, row) => total + row[name], 0)
  const [total, passed, failed] = [sum('total'), sum('passed'), sum('failed')]
  return { total, passed, failed, errors: sum('errors'), skipped: sum('skipped'), flaky: sum('flaky') }
}

/** "1201 of 1204 tests passed, 2 failed, 1 error, 14 skipped, 1 flaky". */
export function showTests({ total, passed, failed, errors, skipped, flaky }: TestsRow): string {
  if (total === 0 && errors === 0) return 'no test ran'
  const parts = [
    passed === total ? `${some(total, 'test')} passed` : `${showCount(passed)} of ${some(total, 'test')} passed`,
    failed > 0 && `${showCount(failed)} failed`,
    errors > 0 && some(errors, 'error'),
    skipped > 0 && `${showCount(skipped)} skipped`,
    flaky > 0 && `${showCount(flaky)} flaky`,
  ]
  return parts.filter(Boolean).join(', ')
}

/** "3 errors, 12 warnings"; undefined for none. */
export function showLevels(annotations: readonly AnnotationRow[]): string | undefined {
  const counts: Record<Level, number> = { error: 0, warning: 0, notice: 0 }
  for (const { level } of annotations) counts[level]++
  return LEVELS.flatMap((level) => (counts[level] > 0 ? [some(counts[level], level)] : [])).join(', ') || undefined
}

/** What came out of a check, in a few words. */
export function showFound(check: QualityCheck): string {
  const { skipped, tests, annotations, actual, exitCode } = check
  if (skipped !== undefined) return skipped === 'stage' ? 'did not run' : 'no changed file is its own'
  if (tests !== undefined) return showTests(tests)
  const levels = showLevels(annotations)
  if (levels !== undefined) return levels
  if (actual !== null) return showActual(check)
  return exitCode === null || exitCode === 0 ? '' : `exit code ${exitCode}`
}

/** The state of a check in one word: its verdict, or that it was skipped. */
export function showState({ verdict, skipped }: Pick<QualityCheck, 'verdict' | 'skipped'>): string {
  return skipped === undefined ? verdict : 'skipped'
}

const LIMITS: Readonly<Record<Operator, string>> = {
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
}

/** The limit of a check: "less than 500 ms", and from where on it fails if that is elsewhere; a dash where it has none. */
export function showExpected({ operator, expected, failing, unit }: QualityCheck): string {
  if (operator === null || expected === null) return NOTHING
  const limit = `${LIMITS[operator]} ${showMeasure(expected, unit)}`
  const isApart = failing !== undefined && failing !== null && failing !== expected
  return isApart ? `${limit}, fails beyond ${showMeasure(failing, unit)}` : limit
}

/** What a check measured, never rounded onto or across its limit; "no data" where it could not. */
export function showActual({ actual, expected, unit }: QualityCheck): string {
  return actual === null ? 'no data' : showMeasure(actual, unit, ...(expected === null ? [] : [expected]))
}

/** A chance in whole percent, without certainty. */
export function showChance(chance: number): string {
  if (chance < 0.01) return 'less than 1 %'
  return chance > 0.99 ? 'more than 99 %' : `${Math.round(chance * 100)} %`
}

/** Whether something took longer than it should. */
export function isOverBudget({ durationMs, budgetMs }: Pick<StageRow, 'durationMs' | 'budgetMs'>): boolean {
  return budgetMs !== undefined && durationMs > budgetMs
}

/** "1 check", "12 000 checks". */
export function some(count: number, word: string): string {
  return `${showCount(count)} ${word}${count === 1 ? '' : 's'}`
}
