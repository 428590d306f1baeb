import { commonEdges } from '../../core/metrics/buckets.ts'
import { readValueText, type Sample, showSeries } from './exposition.ts'
import { type Result, totalOf, unusable } from './result.ts'

export interface Histogram {
  /** Upper edges in milliseconds, ascending, without +Inf. */
  readonly edges: readonly number[]
  /** Counts per bucket, not cumulated; one more than edges. */
  readonly buckets: readonly number[]
}

/**
 * Sums the `_bucket` series of one instance over all other labels, on the edges that all of them have. No series at all
 * is a histogram without buckets.
 */
export function readHistogram(samples: readonly Sample[], unit: number): Result<Histogram> {
  if (samples.length === 0) return { edges: [], buckets: [] }
  const byEdge = new Map<string, Map<number, Sample>>()
  for (const sample of samples) {
    const edge = readEdge(sample, unit)
    if (edge === undefined) return unusable(`${showSeries(sample)} has no upper edge "le"`)
    const series = seriesOf(sample)
    byEdge.set(series, (byEdge.get(series) ?? new Map()).set(edge, sample))
  }
  return addUp([...byEdge.values()])
}

function readEdge({ labels }: Sample, unit: number): number | undefined {
  const edge = readValueText(labels.get('le') ?? '')
  if (edge === undefined || Number.isNaN(edge)) return undefined
  // 0.07 s is 70 ms, not 70.00000000000001 ms.
  return Number((edge * unit).toPrecision(12))
}

function seriesOf({ labels }: Sample): string {
  return JSON.stringify(
    Array.from(labels)
      .filter(([label]) => label !== 'le')
      .sort(),
  )
}

function addUp(series: readonly ReadonlyMap<number, Sample>[]): Result<Histogram> {
  const edges = commonEdges(series.map((buckets) => [...buckets.keys()].sort((left, right) => left - right)))
  if (edges.at(-1) !== Number.POSITIVE_INFINITY) {
    return unusable(`${nameOf(series)} has no bucket le="+Inf"`)
  }
  const buckets: number[] = []
  let below = 0
  for (const edge of edges) {
    const total = totalOf(series.map((samples) => samples.get(edge)!))
    if (typeof total !== 'number') return total
    if (total < below) return unusable(`the buckets of ${nameOf(series)} are not cumulative`)
    buckets.push(total - below)
    below = total
  }
  return { edges: edges.slice(0, -1), buckets }
}

function nameOf([first]: readonly ReadonlyMap<number, Sample>[]): string {
  return [...first!.values()][0]!.name
}
