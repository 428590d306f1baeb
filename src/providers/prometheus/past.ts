import { commonEdges } from '../../core/metrics/buckets.ts'
import { type Increments, increments, type Snapshot } from '../../core/metrics/counters.ts'
import { coarsenTraffic, type Past, type PastWanted, type Scrape } from '../../core/metrics/traffic.ts'
import type { Series } from '../formats/prometheus-answer.ts'

/** Prometheus itself gives at most 11 000 points of a series. */
const POINTS = 10_000

/** The times at which the past is looked at, by the server's clock in milliseconds since the epoch. */
export function spanOf({ span, interval, ago }: PastWanted, now: number) {
  const end = now - ago
  const points = Math.min(POINTS, Math.floor(span / interval))
  return { start: end - points * interval, end, step: interval }
}

/** The answer to a range query as the answers to a query at each of its times, oldest first. */
export function byTime(series: readonly Series[]): readonly { readonly time: number; readonly series: Series[] }[] {
  const times = new Map<number, Series[]>()
  for (const { labels, points } of series) {
    for (const point of points) {
      const there = times.get(point.at) ?? []
      there.push({ labels, points: [point] })
      times.set(point.at, there)
    }
  }
  return [...times].map(([time, all]) => ({ time, series: all })).sort((one, other) => one.time - other.time)
}

/**
 * The increments between scrapes, each counted by the rules of a rollout's looks. It begins with the oldest process that
 * serves at the end: what ran in its place before may have been another version. Undefined without two scrapes.
 */
export function pastOf(scrapes: readonly Scrape[]): Past | undefined {
  const began = startOf(scrapes.at(-1))
  const moves: Increments[] = []
  let before: Snapshot | undefined
  for (const scrape of scrapes.filter(({ at }) => at >= began)) {
    const move = increments(before, scrape)
    before = move.snapshot
    if (move.duration > 0) moves.push(move)
  }
  if (moves.length === 0) return undefined
  const edges = commonEdges(moves.filter(({ traffic }) => traffic.buckets.length > 0).map((move) => move.edges))
  return {
    edges,
    intervals: moves.map((move) => coarsenTraffic(move.traffic, move.edges, edges)),
    duration: moves.reduce((sum, { duration }) => sum + duration, 0),
  }
}

/** When the oldest process of a scrape started; as far back as one likes when one of them does not say. */
function startOf(scrape: Scrape | undefined): number {
  return Math.min(...(scrape?.instances ?? []).map(({ startedAt }) => startedAt ?? Number.NEGATIVE_INFINITY))
}
