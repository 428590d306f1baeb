/**
 * The q-quantile (0 to 1) of latencies counted in buckets, as Prometheus' `histogram_quantile` estimates it: linear inside a
 * bucket, the lowest of which begins at 0, and the highest edge for all that lies beyond. `buckets` are increments that
 * are not cumulated, one per edge and one for +Inf. `null` when nothing was counted.
 */
export function quantile(q: number, buckets: readonly number[], edges: readonly number[]): number | null {
  const total = buckets.reduce((sum, count) => sum + count, 0)
  if (!(total > 0) || edges.length === 0 || !(q >= 0 && q <= 1)) return null
  let rest = q * total
  for (const [index, edge] of edges.entries()) {
    const count = buckets[index] ?? 0
    const start = edges[index - 1] ?? 0
    if (rest <= count) return count === 0 ? start : start + (edge - start) * (rest / count)
    rest -= count
  }
  return edges.at(-1)!
}
