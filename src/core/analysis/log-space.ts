/** Stands for log 0: so small that it never matters, yet finite, so a state stays plain JSON. */
export const LOG_ZERO = -1e6

/** log(e^x + e^y), without overflow. */
export function logAddExp(x: number, y: number): number {
  return Math.max(x, y) + Math.log1p(Math.exp(-Math.abs(x - y)))
}

/** log of the sum of e^x over all terms, without overflow; LOG_ZERO when there is none. */
export function logSumExp(terms: readonly number[]): number {
  let top = LOG_ZERO
  for (const term of terms) if (term > top) top = term
  let sum = 0
  for (const term of terms) sum += Math.exp(term - top)
  return sum > 0 ? top + Math.log(sum) : LOG_ZERO
}

/** log of a weight from 0 to 1, where 0 becomes LOG_ZERO. */
export function logWeight(weight: number): number {
  return weight > 0 ? Math.log(weight) : LOG_ZERO
}
