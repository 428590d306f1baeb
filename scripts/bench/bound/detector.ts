import type { DispersionSetting } from '../../../src/core/analysis/dispersion.ts'
import { errorEvidence, observeErrors, startErrorTest } from '../../../src/core/analysis/error-test.ts'
import { mean, quantile } from '../canary/quantiles.ts'
import { nature, nothingServed } from '../worlds/nature.ts'
import { TICK, type World } from '../worlds/world.ts'
import { ALPHA, boundOf, TOLERATED } from './bound.ts'

/** How many times as many canary requests as the bound the bare test of errors needs. */
export interface Efficiency {
  readonly world: string
  readonly canaryRequests: number
  readonly mean: number
  readonly median: number
  readonly p95: number
}

const WEIGHT = 10
const HORIZON = 60
/** Multiple of the bound at which a run is given up; it happens to none. */
const LONGEST = 30
const SEED = 3

/** Plays the error test alone, at a constant 10 % and a look every 5 seconds, until it says abort. */
export function efficiency(world: World, replications: number, dispersion: DispersionSetting = 1): Efficiency {
  const { canaryRequests, seconds } = boundOf(world, TICK)!
  const ratios = Array.from(
    { length: replications },
    (_, run) => secondsToAbort(world, run, dispersion, LONGEST * seconds) / seconds,
  )
  return {
    world: world.name,
    canaryRequests,
    mean: mean(ratios),
    median: quantile(ratios, 0.5),
    p95: quantile(ratios, 0.95),
  }
}

function secondsToAbort(world: World, replication: number, dispersion: DispersionSetting, longest: number): number {
  const { serve } = nature(world, SEED, replication, false)
  let test = startErrorTest({ side: 'worse', ...TOLERATED, horizon: HORIZON }, [], dispersion)
  const limit = Math.log(1 / ALPHA)
  let tick = 0
  while (errorEvidence(test) < limit && tick * TICK < longest) {
    const [canary, stable] = [nothingServed(), nothingServed()]
    serve(tick++, WEIGHT, canary, stable)
    const counts = {
      canary: { requests: canary.requests, bad: canary.errors },
      stable: { requests: stable.requests, bad: stable.errors },
    }
    test = observeErrors(test, counts, { setting: dispersion, duration: 1_000 * TICK })
  }
  return tick * TICK
}
