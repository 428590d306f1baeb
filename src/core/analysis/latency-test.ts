import { z } from 'zod'
import { growMixture, Mixture, mixtureEvidence, onset, startMixture } from './mixture.ts'
import { SLOWER, type Stretch } from './priors.ts'
import { type Trust, temper } from './trust.ts'

const Above = z.strictObject({ requests: z.number().min(0), above: z.array(z.number().min(0).nullable()) })

/** Requests of one version, and how many of them took longer than each judged edge; `null`: that edge was not measured. */
export type Above = z.output<typeof Above>

export interface AboveBoth {
  readonly canary: Above
  readonly stable: Above
}

/**
 * Is the canary slower? Tests "above every judged edge, share of canary <= tolerance x share of stable + floor" for all edges at
 * once, against shapes in which a whole histogram is stretched: evidence from the tail and from the tail's tail adds up.
 */
export const LatencyTest = z.strictObject({
  edges: z.int().min(1).max(3),
  tolerance: z.number(),
  floor: z.number(),
  mixture: Mixture,
  pending: z.strictObject({ canary: Above, stable: Above }).nullable(),
})
export type LatencyTest = z.output<typeof LatencyTest>

/** No evidence yet, for 1 to 3 edges. */
export function startLatencyTest(edges: number, tolerance: number, floor: number, horizon: number): LatencyTest {
  return { edges, tolerance, floor, mixture: startMixture(SLOWER[edges]!.length, onset(horizon)), pending: null }
}

/** One interval. Without traffic of one version it waits and joins the next; edges that were not measured say nothing. */
export function observeLatency(test: LatencyTest, interval: AboveBoth, trust: Trust): LatencyTest {
  const counts = test.pending === null ? interval : join(test.pending, interval)
  const { canary, stable } = counts
  if (canary.requests <= 0 || stable.requests <= 0) {
    return { ...test, pending: canary.requests + stable.requests > 0 ? counts : null }
  }
  const bands = splitBands(counts)
  const gains = shapes(test).map(({ multiples }) => temper(gain(test, counts, bands, multiples), trust))
  return { ...test, mixture: growMixture(test.mixture, gains), pending: null }
}

/** log E. */
export function latencyEvidence(test: LatencyTest): number {
  return mixtureEvidence(test.mixture, shapes(test))
}

/** Which edge is to blame, counted from the lowest: the first one that changes in the shape that fits best. */
export function blamedEdge(test: LatencyTest): number {
  const fits = shapes(test).map(({ weight }, index) => Math.log(weight) + test.mixture.logs[index]!)
  const { multiples } = shapes(test)[fits.indexOf(Math.max(...fits))]!
  return Math.max(
    0,
    multiples.findIndex((multiple) => multiple > 1),
  )
}

/** Requests between a judged edge and the next one that was measured. */
interface Band {
  readonly edge: number
  readonly canary: number
  readonly stable: number
}

/**
 * The e-value of ratio-test.ts, one factor per band. It is valid when the factors a do not fall from band to band: then
 * the sum of p(band) (a - 1) is the sum of p(above an edge) times the steps of a, to which the null applies edge by edge.
 */
function gain(
  { tolerance, floor }: LatencyTest,
  counts: AboveBoth,
  bands: Band[],
  multiples: readonly number[],
): number {
  const canary = counts.canary.requests
  const stable = counts.stable.requests
  let sum = 0
  let last = 0
  for (const band of bands) {
    const multiple = multiples[band.edge]!
    if (multiple === 1) continue
    const logB = Math.log((tolerance * canary + stable) / (multiple * tolerance * canary + stable))
    last = Math.log(multiple) + logB
    sum += band.canary * last + band.stable * logB
  }
  return sum - canary * floor * Math.expm1(last)
}

function splitBands({ canary, stable }: AboveBoth): Band[] {
  const measured = canary.above.flatMap((count, edge) => {
    const other = stable.above[edge]
    return count === null || other === null || other === undefined ? [] : [{ edge, canary: count, stable: other }]
  })
  return measured.map(({ edge, ...above }, index) => ({
    edge,
    canary: above.canary - (measured[index + 1]?.canary ?? 0),
    stable: above.stable - (measured[index + 1]?.stable ?? 0),
  }))
}

function join(one: AboveBoth, other: AboveBoth): AboveBoth {
  return { canary: addAbove(one.canary, other.canary), stable: addAbove(one.stable, other.stable) }
}

/** A version without requests measured nothing and hides nothing. */
function addAbove(one: Above, other: Above): Above {
  if (one.requests === 0) return other
  if (other.requests === 0) return one
  const above = one.above.map((count, edge) => {
    const more = other.above[edge] ?? null
    return count === null || more === null ? null : count + more
  })
  return { requests: one.requests + other.requests, above }
}

function shapes({ edges }: LatencyTest): readonly Stretch[] {
  return SLOWER[edges]!
}
