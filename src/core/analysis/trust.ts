/**
 * How much the evidence of one interval counts: a share of 1/phi. `before` is the dispersion known before the interval,
 * `after` the one known with the stable version's part of it, which may only take evidence away.
 */
export interface Trust {
  readonly before: number
  readonly after: number
  /** The most nats that one interval may bring; see `perSpan` for quick looks. */
  readonly most: number
}

/**
 * Where errors come in clusters, everything that one interval shows may be a single cluster: with a heavy tail, a large one.
 * So it takes two intervals at least to convince. The cap sets in slowly, since phi is an estimate; measured.
 */
const CAP = 3
const ONSET = 5

/** Over how long the errors of one cluster may be spread, in milliseconds: looks that are quicker see parts of the same one. */
export const SPAN = { duration: 15_000, looks: 3 }

/** For independent requests: everything counts. */
export const FULL_TRUST: Trust = { before: 1, after: 1, most: Number.MAX_VALUE }

/** A dispersion that is given and not learned. */
export function fixedTrust(phi: number): Trust {
  return trustIn(phi, phi)
}

/** Trust in the dispersion phi that was known before the interval, and in the one known after it. */
export function trustIn(before: number, after: number): Trust {
  const excess = Math.max(before, after) - 1
  return { before, after, most: excess > 0 ? Math.max(CAP, ONSET / excess) : Number.MAX_VALUE }
}

/** The same per span: quick looks at one cluster bring no more together than a slow one. */
export function perSpan(trust: Trust, duration: number): Trust {
  return { ...trust, most: trust.most * Math.min(1, Math.max(1 / SPAN.looks, duration / SPAN.duration)) }
}

/** The lesser trust of several, for evidence that draws on all of them. */
export function leastTrust(trusts: readonly Trust[]): Trust {
  return {
    before: Math.max(1, ...trusts.map(({ before }) => before)),
    after: Math.max(1, ...trusts.map(({ after }) => after)),
    most: Math.min(Number.MAX_VALUE, ...trusts.map(({ most }) => most)),
  }
}

/**
 * Tempers the log of an e-value. Never against validity: e^(1/before) has an expectation of at most 1 where e has one
 * (Jensen), and taking the lesser of it and anything else only lowers that.
 */
export function temper(gain: number, { before, after, most }: Trust): number {
  return Math.min(gain / before, gain / after, most)
}
