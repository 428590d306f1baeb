import type { Metric } from '../../../core/quality/report.ts'

/** Pylint's rating of the code: at most 10; very bad code has less than 0. */
export function scoreMetric(rating: number | undefined): Metric[] {
  return rating === undefined ? [] : [{ name: 'pylint-score', value: rating, unit: 'points' }]
}
