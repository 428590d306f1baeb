import { fitLogistic, type Logistic, logOdds, toProbability } from './logistic.ts'

/** Turns the log odds of a model into a probability that is right on average: a logistic curve over held-out log odds. */
export interface Calibration {
  /** The probability, and how much of a contribution is left after calibration. */
  probability(odds: number): number
  readonly slope: number
}

/**
 * Platt's scaling, fitted on predictions for runs that the model had not seen. The ridge keeps the slope small where there are
 * few; a slope below zero would turn the model round, and means that it knows nothing: then all get the share of failures.
 */
export function calibrate(odds: readonly number[], failed: readonly boolean[]): Calibration {
  const fitted = fitLogistic(
    odds.map((each) => [each]),
    failed,
    1,
  )
  const slope = fitted.weights[0]! / fitted.scales[0]!
  const flat: Logistic = slope > 0 ? fitted : { ...fitted, intercept: baseOdds(failed), weights: [0] }
  return { slope: Math.max(0, slope), probability: (value) => toProbability(logOdds(flat, [value])) }
}

function baseOdds(failed: readonly boolean[]): number {
  const share = failureShare(failed)
  return Math.log(share / (1 - share))
}

/** The share of failures as an estimate (Jeffreys' prior): never exactly 0 or 1. */
export function failureShare(failed: readonly boolean[]): number {
  return (failed.filter(Boolean).length + 0.5) / (failed.length + 1)
}
