import { z } from 'zod'
import { coarsen, commonEdges } from '../metrics/buckets.ts'
import { addTraffic, coarsenTraffic, type Past, type Traffic } from '../metrics/traffic.ts'

/** What was seen of the stable version before the first step, small enough for a Journal. */
export const Learned = z.strictObject({
  /** When the first look was taken, milliseconds since the epoch. */
  since: z.int(),
  /** Milliseconds that the rows cover. */
  duration: z.number().min(0),
  edges: z.array(z.number()),
  /** One row per interval, oldest first: requests, errors, and the buckets where latency was measured. */
  rows: z.array(z.array(z.number()).min(2)),
})
export type Learned = z.output<typeof Learned>

/** The stable version in one more interval. */
export interface Lesson {
  readonly edges: readonly number[]
  readonly traffic: Traffic
  /** Milliseconds. */
  readonly duration: number
}

/** Numbers that are kept. Beyond it neighbours are joined: a long time in longer intervals says more than a short one in short ones. */
const MOST = 960

export function startLearned(at: number): Learned {
  return { since: at, duration: 0, edges: [], rows: [] }
}

/** One more interval. Latencies are kept on the edges that all intervals which measured them have. */
export function learn(known: Learned, { edges: seen, traffic, duration }: Lesson): Learned {
  const edges = commonEdges([known.edges, seen].filter((own) => own.length > 0))
  const earlier = known.rows.map(([requests = 0, errors = 0, ...buckets]) => [
    requests,
    errors,
    ...coarsen(buckets, known.edges, edges),
  ])
  const rows = joined([...earlier, rowOf(coarsenTraffic(traffic, seen, edges))])
  return { since: known.since, duration: known.duration + duration, edges: [...edges], rows }
}

/** What was learned, as if a source had known it; undefined when it was nothing. */
export function pastOf({ edges, rows, duration }: Learned): Past | undefined {
  return rows.length === 0 ? undefined : { edges, intervals: rows.map(trafficOf), duration }
}

function joined(rows: readonly number[][]): number[][] {
  const kept = [...rows]
  while (kept.length > 1 && kept.flat().length > MOST) {
    kept.splice(0, kept.length, ...inPairs(kept))
  }
  return kept
}

function inPairs(rows: readonly number[][]): number[][] {
  return rows.flatMap((row, index) => {
    if (index % 2 === 1) return []
    const next = rows[index + 1]
    return [next === undefined ? row : rowOf(addTraffic(trafficOf(row), trafficOf(next)))]
  })
}

function rowOf({ requests, errors, buckets }: Traffic): number[] {
  return [requests, errors, ...buckets]
}

function trafficOf([requests = 0, errors = 0, ...buckets]: readonly number[]): Traffic {
  return { requests, errors, buckets }
}
