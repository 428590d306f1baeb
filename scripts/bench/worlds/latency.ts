import { normalQuantile } from './draws.ts'

/** Upper edges of the latency buckets in milliseconds: the defaults of the Prometheus clients. */
export const EDGES: readonly number[] = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000]

/** Per edge, the share of requests that take longer. */
export type Latency = readonly number[]

/** Half of the requests take 60 ms, one of a hundred 305 ms: a lognormal distribution. */
const MEDIAN = 60
const SPREAD = 0.7

/** Slow requests stretched: as usual up to the 90th percentile, `factor` times as long from the 99th on. */
export function slowTail(factor: number): Latency {
  return fromQuantiles((share) => usualQuantile(share) * (1 + (factor - 1) * within((share - 0.9) / 0.09)))
}

/** Every request takes `factor` times as long. */
export function slowAll(factor: number): Latency {
  return fromQuantiles((share) => factor * usualQuantile(share))
}

export const USUAL = slowTail(1)

/** A share of the requests has a Pareto tail that begins at 80 ms and has no variance (exponent 1.1). */
export function heavyTail(share: number): Latency {
  return USUAL.map((above, index) => (1 - share) * above + share * Math.min(1, (80 / EDGES[index]!) ** 1.1))
}

/** The share of requests that take longer than 250 ms: what counts as harm where a canary is slow. */
export function slow(latency: Latency): number {
  return latency[EDGES.indexOf(250)]!
}

function usualQuantile(share: number): number {
  return MEDIAN * Math.exp(SPREAD * normalQuantile(share))
}

function fromQuantiles(quantile: (share: number) => number): Latency {
  return EDGES.map((edge) => {
    let low = 1e-9
    let high = 1 - 1e-9
    for (let round = 0; round < 60; round++) {
      const share = (low + high) / 2
      if (quantile(share) > edge) high = share
      else low = share
    }
    return 1 - low
  })
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}
