import { check, type Operator } from '../condition.ts'
import { showMeasure } from '../measure.ts'
import type { Verdict } from '../verdict.ts'
import { medianOf, noiseBetween } from './noise.ts'
import type { Metric } from './report.ts'
import type { SlaCondition } from './sla-config.ts'
import { inUnit, type Limit, unitOf } from './sla-limit.ts'

/** The metrics of one report; of the base they have the pattern of `relative.to` that found them. */
export interface Measured {
  readonly path: string
  readonly metrics: readonly Metric[]
}

/** A condition after it met the reports. */
export interface SlaRow {
  readonly name: string
  readonly operator: Operator
  readonly expected: number | null
  readonly failing?: number | null | undefined
  readonly actual: number | null
  /** Of `expected`, `failing` and `actual`; undefined where neither the limit nor a report says. */
  readonly unit: string | undefined
  readonly verdict: Verdict
  readonly because: string
}

/** What a condition may see of other runs. */
export interface Sight {
  readonly reports: readonly Measured[]
  /** The reports of the base by the pattern of `relative.to`. */
  readonly bases: Readonly<Record<string, readonly Measured[]>>
  readonly matcherOf: (glob: string) => (path: string) => boolean
}

/** How many standard errors a difference has to be beyond the tolerance to be more than noise. */
const SIGNIFICANT = 2

/** Judges every condition: one row for its own limit, one for that which follows the base. */
export function judgeSla(conditions: readonly SlaCondition[], sight: Sight): SlaRow[] {
  return conditions.flatMap((condition) => {
    const { metric, report, runs } = condition
    const matches = report === undefined ? () => true : sight.matcherOf(report)
    const found = valuesOf(
      sight.reports.filter(({ path }) => matches(path)),
      metric,
    )
    return [
      ...(condition.expected === undefined ? [] : [judgeLimit(condition, condition.expected, found, runs)]),
      ...(condition.relative === undefined ? [] : [judgeRelative(condition, condition.relative, found, sight)]),
    ]
  })
}

interface Found {
  readonly values: readonly number[]
  readonly unit: string
}

function valuesOf(reports: readonly Measured[], name: string): Found | undefined {
  const found = reports.flatMap(({ metrics }) => metrics.filter((metric) => metric.name === name))
  const values = found.map(({ value }) => value).filter(Number.isFinite)
  return values.length === 0 ? undefined : { values, unit: found[0]!.unit }
}

function judgeLimit(condition: SlaCondition, limit: Limit, found: Found | undefined, runs: 'each' | 'median'): SlaRow {
  const { operator, metric } = condition
  const row = { name: condition.name ?? metric, operator, expected: limit.value, actual: null, unit: unitOf(limit) }
  if (found === undefined) return { ...row, verdict: 'inconclusive', because: `no report has the metric "${metric}"` }
  const [expected, failing] = [limit, condition.failing ?? limit].map((each) => inUnit(each, found.unit))
  for (const each of [expected!, failing!]) {
    if ('why' in each)
      return { ...row, verdict: 'inconclusive', because: `"${metric}" cannot be compared: ${each.why}` }
  }
  const limits = { expected: limitOf(expected!), failing: limitOf(failing!) }
  const actual = runs === 'median' ? medianOf(found.values) : worstOf(found.values, operator)
  const { verdict } = check({ name: row.name, operator, ...limits }, actual)
  const of =
    found.values.length === 1 ? '' : `, ${runs === 'median' ? 'median' : 'worst'} of ${found.values.length} reports`
  const { unit } = found
  const because = `${showMeasure(actual, unit, limits.expected)}${of}; expected ${operator} ${showMeasure(limits.expected, unit)}`
  return { ...row, ...limits, actual, unit, verdict, because }
}

const limitOf = (limit: { value: number } | { why: string }) => ('value' in limit ? limit.value : Number.NaN)
const smallIsGood = (operator: Operator) => operator.startsWith('<')
const worstOf = (values: readonly number[], operator: Operator) =>
  smallIsGood(operator) ? Math.max(...values) : Math.min(...values)

/**
 * Compares the median of the runs with that of the base. Worse by more than the tolerance is a failure only when it is more
 * than noise: two standard errors, where three runs of either side show how much runs differ by themselves.
 */
function judgeRelative(
  condition: SlaCondition,
  { to, tolerance }: NonNullable<SlaCondition['relative']>,
  found: Found | undefined,
  { bases }: Sight,
): SlaRow {
  const { operator, metric } = condition
  const name = `${condition.name ?? metric} against the base`
  const row = { name, operator, expected: null, actual: null, unit: found?.unit }
  const before = valuesOf(bases[to] ?? [], metric)
  if (found === undefined) return { ...row, verdict: 'inconclusive', because: `no report has the metric "${metric}"` }
  if (before === undefined) return { ...row, verdict: 'inconclusive', because: `no report at ${to} has "${metric}"` }
  const [now, base] = [medianOf(found.values), medianOf(before.values)]
  const worse = smallIsGood(operator) ? now - base : base - now
  const allowed = Math.abs(base) * tolerance
  const expected = smallIsGood(operator) ? base + allowed : base - allowed
  const noise = noiseBetween(found.values, before.values)
  const isWithin = worse <= allowed
  const isNoise = noise !== undefined && worse - allowed <= SIGNIFICANT * noise
  const verdict = isWithin ? 'passed' : isNoise ? 'inconclusive' : 'failed'
  return { ...row, expected, actual: now, verdict, because: compared({ now, base, found, before, tolerance, noise }) }
}

interface Comparison {
  readonly now: number
  readonly base: number
  readonly found: Found
  readonly before: Found
  readonly tolerance: number
  readonly noise: number | undefined
}

function compared({ now, base, found: { values, unit }, before, tolerance, noise }: Comparison): string {
  const measure = (value: number, beside: number) => showMeasure(value, unit, beside)
  const change = base === 0 ? '' : `${signed((100 * (now - base)) / Math.abs(base))} %, `
  const runs = `median of ${values.length} against ${before.values.length}`
  const spread = noise === undefined ? 'too few runs to know the noise' : `noise ± ${measure(SIGNIFICANT * noise, 0)}`
  const limit = `tolerance ${showMeasure(tolerance * 100, '%')}`
  return `${measure(now, base)} after ${measure(base, now)}: ${change}${limit}, ${runs}, ${spread}`
}

const signed = (percent: number) => `${percent > 0 ? '+' : ''}${Number(percent.toPrecision(3))}`
