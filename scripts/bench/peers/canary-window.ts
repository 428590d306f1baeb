import type { BenchInterval, BenchLook } from '../policy.ts'

/** What Prometheus would answer about the canary over the last `seconds`. */
export interface CanaryWindow {
  add(look: BenchLook): void
  /** Share of errors; NaN without requests, as 0/0 is in PromQL. */
  errorShare(): number
  /** `histogram_quantile`; NaN without requests. */
  quantile(q: number): number
}

export function canaryWindow(seconds: number, edges: readonly number[] = []): CanaryWindow {
  let intervals: BenchInterval[] = []
  const sum = (of: (interval: BenchInterval) => number) => intervals.reduce((total, one) => total + of(one), 0)
  return {
    add(look) {
      if (!('noData' in look)) intervals.push(look)
      intervals = intervals.filter(({ t }) => t > look.t - seconds)
    },
    errorShare: () => sum(({ canary }) => canary.errors) / sum(({ canary }) => canary.requests),
    quantile: (q) => histogramQuantile(q, edges, (bucket) => sum(({ canary }) => canary.buckets[bucket] ?? 0)),
  }
}

/** As PromQL has it: linear inside a bucket, the highest edge for what lies beyond all. */
export function histogramQuantile(q: number, edges: readonly number[], count: (bucket: number) => number): number {
  const counts = Array.from({ length: edges.length + 1 }, (_, bucket) => count(bucket))
  const all = counts.reduce((total, one) => total + one, 0)
  if (all === 0) return Number.NaN
  let left = q * all
  for (const [bucket, edge] of edges.entries()) {
    const inside = counts[bucket]!
    const low = edges[bucket - 1] ?? 0
    if (left <= inside) return inside === 0 ? low : low + ((edge - low) * left) / inside
    left -= inside
  }
  return edges.at(-1) ?? Number.NaN
}
