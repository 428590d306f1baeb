import { z } from 'zod'
import { METRICS, type PerMetric } from './count.ts'

const SHARE = 'expected a percentage from 0 to 100, such as 80 or "80%"'

/** A percentage as the pipeline file may hold it: 80 or "80%". */
export const Percentage = z
  .union([z.number(), z.string().regex(/^\d+(\.\d+)?\s*%?$/, SHARE)], SHARE)
  .transform((given) => Number(String(given).replace('%', '')))
  .pipe(z.number(SHARE).min(0, SHARE).max(100, SHARE))

const PerMetricMinima = z
  .strictObject({
    lines: Percentage.optional().describe('Least percentage of covered lines.'),
    branches: Percentage.optional().describe('Least percentage of covered branches.'),
    functions: Percentage.optional().describe('Least percentage of covered functions.'),
    statements: Percentage.optional().describe('Least percentage of covered statements.'),
  })
  .refine((minima) => METRICS.some((metric) => minima[metric] !== undefined), `expected ${METRICS.join(', ')}`)

/** The least percentages of some files; a number alone is for lines. */
export const Minima = z.union([Percentage.transform((lines): PerMetric<number> => ({ lines })), PerMetricMinima])

/** Glob → the least percentages of the files it matches, judged as one. */
export const Thresholds = z.record(z.string().min(1), Minima)
export type Thresholds = z.output<typeof Thresholds>
