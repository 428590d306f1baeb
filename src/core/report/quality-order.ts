import { LEVELS } from '../quality/report.ts'
import { VERDICTS, type Verdict } from '../verdict.ts'
import type { AnnotationRow, FixRow, QualityCheck, QualityReport } from './quality-report.ts'
import { isOverBudget } from './quality-words.ts'

/** What a check says of a place. */
export interface Said {
  readonly check: QualityCheck
  readonly annotation: AnnotationRow
}

const rank = ({ verdict }: { readonly verdict: Verdict }): number => VERDICTS.indexOf(verdict)

/** Every check that ran or should have and did not pass, the worst first. */
export function troubles({ checks }: Pick<QualityReport, 'checks'>): QualityCheck[] {
  const open = checks.filter(({ verdict, skipped }) => verdict !== 'passed' && skipped !== 'stage')
  return open.sort((a, b) => rank(b) - rank(a))
}

/** The checks that did not run because of a stage before theirs. */
export function keptFromRunning({ checks }: Pick<QualityReport, 'checks'>): QualityCheck[] {
  return checks.filter(({ skipped }) => skipped === 'stage')
}

/** The limits on what reports measured. */
export function limitsOf({ checks }: Pick<QualityReport, 'checks'>): QualityCheck[] {
  return checks.filter(({ kind }) => kind === 'sla')
}

/** All other checks. */
export function runsOf({ checks }: Pick<QualityReport, 'checks'>): QualityCheck[] {
  return checks.filter(({ kind }) => kind !== 'sla')
}

/** At most `most` of these checks, in their order; of more the worst. */
export function worstOf(checks: readonly QualityCheck[], most: number): readonly QualityCheck[] {
  if (checks.length <= most) return checks
  const kept = new Set(checks.toSorted((a, b) => rank(b) - rank(a)).slice(0, most))
  return checks.filter((check) => kept.has(check))
}

/** The tests that failed or broke, check by check. */
export function failingTests({ checks }: Pick<QualityReport, 'checks'>): Said[] {
  return checks.flatMap((check) =>
    check.tests === undefined ? [] : saidBy(check).filter(({ annotation }) => annotation.level === 'error'),
  )
}

/** What linters and the like say of places, errors first. */
export function remarks({ checks }: Pick<QualityReport, 'checks'>): Said[] {
  const all = checks.flatMap((check) => (check.tests === undefined ? saidBy(check) : []))
  return LEVELS.flatMap((level) => all.filter(({ annotation }) => annotation.level === level))
}

function saidBy(check: QualityCheck): Said[] {
  return check.annotations.map((annotation) => ({ check, annotation }))
}

/** The checks that took longest. */
export function slowest({ checks }: Pick<QualityReport, 'checks'>, most: number): QualityCheck[] {
  return checks
    .filter(({ durationMs }) => durationMs > 0)
    .sort((a, b) => b.durationMs - a.durationMs)
    .slice(0, most)
}

/** What took longer than it should. */
export interface Late {
  readonly what: 'check' | 'stage'
  readonly name: string
  readonly durationMs: number
  readonly budgetMs: number
}

/** Stages and checks over their budget, those furthest over it first. */
export function overBudget({ checks, stages }: Pick<QualityReport, 'checks' | 'stages'>): Late[] {
  const late =
    (what: Late['what']) => (row: Omit<Late, 'what' | 'budgetMs'> & { readonly budgetMs?: number | undefined }) =>
      row.budgetMs !== undefined && isOverBudget(row)
        ? [{ what, name: row.name, durationMs: row.durationMs, budgetMs: row.budgetMs }]
        : []
  const all = [...stages.flatMap(late('stage')), ...checks.flatMap(late('check'))]
  return all.sort((a, b) => b.durationMs - b.budgetMs - (a.durationMs - a.budgetMs))
}

/** Checks that were repeated, and those with tests that passed only when repeated. */
export function flakyChecks({ checks }: Pick<QualityReport, 'checks'>): QualityCheck[] {
  return checks.filter(({ attempts, tests }) => attempts > 1 || (tests?.flaky ?? 0) > 0)
}

/** Checks that did not pass and left words behind. */
export function withOutput(report: Pick<QualityReport, 'checks'>): QualityCheck[] {
  return troubles(report).filter(({ output = '' }) => output.trim() !== '')
}

/** Checks that did not pass and have a `fix` that was tried. */
export function withFix(report: Pick<QualityReport, 'checks'>): (QualityCheck & { readonly fixed: FixRow })[] {
  return troubles(report).flatMap((check) => (check.fixed === undefined ? [] : { ...check, fixed: check.fixed }))
}
