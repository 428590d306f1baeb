import { readNumber } from '../core/numeral.ts'
import { SluiceError } from '../core/problem.ts'
import { problems } from '../core/problems/index.ts'

/** What is filled in for `{weight}` and `{rest}`; a SluiceError `weight-out-of-range` for what is no weight. */
export function weightWords(percent: number): Readonly<Record<'weight' | 'rest', number>> {
  if (!isWeight(percent)) throw new SluiceError(problems.weightOutOfRange(percent))
  // 100 - 33.3 is 66.7, not 66.69999999999999.
  return { weight: percent, rest: Number((100 - percent).toFixed(9)) }
}

/** Reads a weight from a number or its text; undefined for anything that is none from 0 to 100. */
export function readWeight(answer: unknown): number | undefined {
  const weight = typeof answer === 'string' ? readNumber(answer) : answer
  return isWeight(weight) ? weight : undefined
}

function isWeight(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100
}
