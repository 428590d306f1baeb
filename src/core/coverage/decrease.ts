import type { Count } from './count.ts'
import { decimalOf } from './decimal.ts'

/** Percentage points as an exact fraction; the denominator is above 0. */
export interface Points {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** By how many percentage points coverage fell, below 0 when it rose; undefined where there was or is nothing to cover. */
export function decrease(base: Count, now: Count): Points | undefined {
  if (base.total === 0 || now.total === 0) return undefined
  const [baseTotal, total] = [BigInt(base.total), BigInt(now.total)]
  const numerator = 100n * (BigInt(base.covered) * total - BigInt(now.covered) * baseTotal)
  return { numerator, denominator: baseTotal * total }
}

/** Whether it fell by at most `limit` percentage points: exactly, with the limit as it is written (0.1 is 1/10). */
export function isWithin({ numerator, denominator }: Points, limit: number): boolean {
  const { digits, decimals } = decimalOf(limit)
  return numerator * 10n ** BigInt(decimals) <= digits * denominator
}
