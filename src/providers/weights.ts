import { readNumber } from '../core/numeral.ts'
import { oneLine } from '../core/one-line.ts'
import { SluiceError } from '../core/problem.ts'
import { problems } from '../core/problems/index.ts'

/** The weight itself; a SluiceError `weight-out-of-range` for what is none. */
export function expectWeight(percent: number): number {
  if (isWeight(percent)) return percent
  throw new SluiceError(problems.weightOutOfRange(percent))
}

/** What is filled in for `{weight}` and `{rest}`; a SluiceError `weight-out-of-range` for what is no weight. */
export function weightWords(percent: number): Readonly<Record<'weight' | 'rest', number>> {
  // 100 - 33.3 is 66.7, not 66.69999999999999.
  return { weight: expectWeight(percent), rest: Number((100 - percent).toFixed(9)) }
}

/** The weight that stands in a backend's answer; a SluiceError `weight-unreadable` says what the answer was, and to what. */
export function takeWeight(answer: unknown, said: string, where: string): number {
  const weight = readWeight(answer)
  if (weight !== undefined) return weight
  throw new SluiceError(problems.weightUnreadable(oneLine(said, 120) || 'it is empty', where))
}

/** Reads a weight from a number or its text; undefined for anything that is none from 0 to 100. */
function readWeight(answer: unknown): number | undefined {
  const weight = typeof answer === 'string' ? readNumber(answer) : answer
  return isWeight(weight) ? weight : undefined
}

function isWeight(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100
}
