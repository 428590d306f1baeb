/** A version's latencies: requests per bucket, not cumulated, one bucket per edge and one for +Inf. */
export interface Histogram {
  readonly edges: readonly number[]
  readonly buckets: readonly number[]
}

/** Shares of slow requests that say most: the middle of the distribution, its tail, and the tail's tail. */
const TARGETS = [0.25, 0.05, 0.01]
/** Above this share an edge is no longer about slow requests. */
const MOST = 0.6

/** How many requests took longer than an edge; `null` when there is no such edge, or latency was not measured. */
export function slowerThan(edge: number, { edges, buckets }: Histogram): number | null {
  const index = edges.indexOf(edge)
  if (index < 0 || buckets.length <= index + 1) return null
  return buckets.slice(index + 1).reduce((sum, count) => sum + count, 0)
}

/**
 * At most three edges to judge, ascending: those above which the stable version has the shares nearest to 25 %, 5 % and
 * 1 %, last of all the lowest that none exceeded: the floor says what is tolerated above it. They have to be chosen from what
 * was known before the requests that are judged. None when nothing was counted.
 */
export function chooseEdges({ edges, buckets }: Histogram): number[] {
  const total = buckets.reduce((sum, count) => sum + count, 0)
  if (!(total > 0)) return []
  const candidates = edges
    .map((edge) => ({ edge, share: (slowerThan(edge, { edges, buckets }) ?? 0) / total }))
    .filter(({ share }) => share < MOST)
  const never = candidates.findIndex(({ share }) => share === 0)
  if (never >= 0) candidates.splice(never + 1)
  const chosen = new Set<number>()
  for (const target of TARGETS) {
    const distance = ({ share }: { share: number }) => Math.abs(Math.log(share / target))
    const free = candidates.filter(({ edge }) => !chosen.has(edge))
    const nearest = free.toSorted((one, other) => distance(one) - distance(other))[0]
    if (nearest !== undefined) chosen.add(nearest.edge)
  }
  return [...chosen].toSorted((one, other) => one - other)
}
