/** The middle of several values; the mean of the two in the middle where their number is even. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2
}

/** Makes the MAD an estimate of the standard deviation of a normal distribution. */
const TO_SIGMA = 1.4826
/** Of few values the MAD is too small on average: factors of Croux and Rousseeuw (1992) for 2 to 9 values, n / (n - 0.8) beyond. */
const SMALL_SAMPLE = [1.196, 1.495, 1.363, 1.206, 1.2, 1.14, 1.129, 1.107] as const

/** The standard deviation of runs by their median absolute deviation, which one wild run does not move; undefined of fewer than 3. */
export function spreadOf(values: readonly number[]): number | undefined {
  if (values.length < 3) return undefined
  const middle = medianOf(values)
  const deviation = medianOf(values.map((value) => Math.abs(value - middle)))
  const factor = SMALL_SAMPLE[values.length - 2] ?? values.length / (values.length - 0.8)
  return TO_SIGMA * factor * deviation
}

/**
 * The standard error of the difference of two medians, sqrt(pi / 2 * (s1² / n1 + s2² / n2)). Where only one side has enough
 * runs its spread stands for both; undefined where neither has.
 */
export function noiseBetween(one: readonly number[], other: readonly number[]): number | undefined {
  const spreads = [spreadOf(one), spreadOf(other)]
  const known = spreads.find((spread) => spread !== undefined)
  if (known === undefined) return undefined
  const variance = (values: readonly number[], spread: number | undefined) => (spread ?? known) ** 2 / values.length
  return Math.sqrt((Math.PI / 2) * (variance(one, spreads[0]) + variance(other, spreads[1])))
}
