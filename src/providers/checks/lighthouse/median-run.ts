import type { QualityReport } from '../../../core/quality/report.ts'

const BY = ['first-contentful-paint', 'interactive', 'largest-contentful-paint']

/**
 * Of several runs over the same page the one in the middle, whole: that whose first contentful paint and time to interactive
 * (largest contentful paint where that is gone) lie nearest to the medians, as Lighthouse CI picks it. Runs that decide
 * nothing are only picked when there is no other; undefined for no run.
 */
export function medianRun(runs: readonly QualityReport[]): QualityReport | undefined {
  const sound = runs.filter(({ inconclusive }) => inconclusive === undefined)
  const [first, ...rest] = sound.length === 0 ? runs : sound
  if (first === undefined) return undefined
  const all = [first, ...rest]
  const by = BY.filter((name) => all.every((run) => numberIn(run, name) !== undefined)).slice(0, 2)
  const middles = by.map((name) => median(all.map((run) => numberIn(run, name) ?? 0)))
  const distance = (run: QualityReport) =>
    by.reduce((sum, name, index) => sum + ((numberIn(run, name) ?? 0) - (middles[index] ?? 0)) ** 2, 0)
  return all.reduce((best, run) => (distance(run) < distance(best) ? run : best), first)
}

function numberIn({ metrics }: QualityReport, name: string): number | undefined {
  return metrics.find((metric) => metric.name === name)?.value
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return (low + high) / 2
}
