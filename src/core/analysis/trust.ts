/**
 * How much the evidence of one interval counts: a share of 1/phi. `before` is the dispersion known before the interval,
 * `after` the one known with the stable version's part of it, which may only take evidence away.
 */
export interface Trust {
  readonly before: number
  readonly after: number
}

/** For independent requests: everything counts. */
export const FULL_TRUST: Trust = { before: 1, after: 1 }

/** A dispersion that is given and not learned. */
export function fixedTrust(phi: number): Trust {
  return { before: phi, after: phi }
}

/** The lesser trust of several, for evidence that draws on all of them. */
export function leastTrust(trusts: readonly Trust[]): Trust {
  return {
    before: Math.max(1, ...trusts.map(({ before }) => before)),
    after: Math.max(1, ...trusts.map(({ after }) => after)),
  }
}

/**
 * Tempers the log of an e-value. Never against validity: e^(1/before) has an expectation of at most 1 where e has one
 * (Jensen), and taking the lesser of it and anything else only lowers that.
 */
export function temper(gain: number, { before, after }: Trust): number {
  return Math.min(gain / before, gain / after)
}
