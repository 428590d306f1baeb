import type { Count } from './count.ts'
import { decimalOf } from './decimal.ts'
import { decrease } from './decrease.ts'

/** Decimals of a percentage as it is shown. */
const DECIMALS = 2

/**
 * The percentage that is covered, rounded down, so that a count below a minimum never looks like it: 79.996 is 79.99, and
 * only all of it is 100. Nothing to cover is 100: nothing of it is left uncovered.
 */
export function floorPercent({ covered, total }: Count, decimals = DECIMALS): number {
  if (total === 0) return 100
  const scale = 10n ** BigInt(decimals)
  return Number((BigInt(covered) * 100n * scale) / BigInt(total)) / Number(scale)
}

/** The same as text, with more decimals where one of `limits` has more: "79.99 %", "100 %", "0 %", or "none" of nothing. */
export function showPercent(count: Count, ...limits: readonly number[]): string {
  const { covered, total } = count
  if (total === 0) return 'none'
  if (covered === 0 || covered === total) return `${covered === 0 ? 0 : 100} %`
  const decimals = Math.max(DECIMALS, ...limits.map((limit) => decimalOf(limit).decimals))
  return `${floorPercent(count, decimals).toFixed(decimals)} %`
}

/** Whether at least `minimum` percent are covered: exactly, with the minimum as it is written (66.67 is 6667/100). */
export function reaches(count: Count, minimum: number): boolean {
  return missing(count, minimum) === 0
}

/** How many more units have to be covered to reach `minimum` percent; 0 when it is reached. */
export function missing({ covered, total }: Count, minimum: number): number {
  const { digits, decimals } = decimalOf(minimum)
  const hundred = 100n * 10n ** BigInt(decimals)
  const needed = (digits * BigInt(total) + hundred - 1n) / hundred
  return Math.max(0, Number(needed - BigInt(covered)))
}

/** By how many percentage points coverage changed; 0 only when both shares are equal. Undefined where there was nothing to cover. */
export function changeInPoints(now: Count, base: Count): number | undefined {
  const fall = decrease(base, now)
  return fall && (0 - Number(fall.numerator)) / Number(fall.denominator)
}

/** Percentage points with their sign; a change too small for two decimals is shown with as many as it takes: "−0.004". */
export function showPoints(points: number): string {
  if (points === 0) return '±0'
  const size = Math.abs(points)
  const decimals = size >= 0.005 ? DECIMALS : Math.min(12, Math.ceil(-Math.log10(size)))
  return `${points > 0 ? '+' : '−'}${size.toFixed(decimals)}`
}
