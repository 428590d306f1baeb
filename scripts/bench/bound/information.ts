/** Information of Bernoulli(p) against Bernoulli(q), in nats. */
export function bernoulli(p: number, q: number): number {
  return part(p, q) + part(1 - p, 1 - q)
}

function part(p: number, q: number): number {
  return p === 0 ? 0 : p * Math.log(p / q)
}

/** What a test takes for good: a share of errors up to `tolerance` x stable + `floor`. */
export interface Null {
  readonly tolerance: number
  readonly floor: number
}

/**
 * The most that one request, a `share` of which reach the canary, can say against "canary <= tolerance x stable + floor" when
 * the shares of errors are really `canary` and `stable`: the information against the nearest pair of the null. Whoever
 * is wrong with probability alpha needs ln(1/alpha) of it in the mean (Wald's identity).
 */
export function errorInformation(share: number, canary: number, stable: number, { tolerance, floor }: Null): number {
  if (canary <= tolerance * stable + floor) return 0
  const loss = (level: number) =>
    share * bernoulli(canary, below1(tolerance * level + floor)) + (1 - share) * bernoulli(stable, below1(level))
  return loss(lowest(loss, Math.max(stable, 1e-15), Math.min((canary - floor) / tolerance, (1 - floor) / tolerance)))
}

/** The same for a stable version whose share of errors is known. */
export function knownErrorInformation(share: number, canary: number, stable: number): number {
  return share * bernoulli(canary, stable)
}

/** For latency: the information of the canary's buckets and of the stable version's against what both would have in common. */
export function latencyInformation(share: number, canary: readonly number[], stable: readonly number[]): number {
  const [c, s] = [inBuckets(canary), inBuckets(stable)]
  return c.reduce((sum, ofCanary, bucket) => {
    const ofStable = s[bucket]!
    const both = share * ofCanary + (1 - share) * ofStable
    return sum + share * gain(ofCanary, both) + (1 - share) * gain(ofStable, both)
  }, 0)
}

function gain(p: number, q: number): number {
  return p > 1e-15 ? p * Math.log(p / q) : 0
}

function inBuckets(above: readonly number[]): number[] {
  const all = [1, ...above, 0]
  return all.slice(1).map((share, index) => all[index]! - share)
}

function below1(share: number): number {
  return Math.min(share, 1 - 1e-12)
}

/** Where a convex function is lowest, by thirds. */
function lowest(of: (at: number) => number, from: number, to: number): number {
  let [low, high] = [from, Math.max(from, to)]
  for (let round = 0; round < 200; round++) {
    const third = (high - low) / 3
    if (of(low + third) < of(high - third)) high -= third
    else low += third
  }
  return (low + high) / 2
}
