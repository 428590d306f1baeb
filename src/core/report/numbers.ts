import type { TickRow } from './canary-report.ts'

/** U+202F: keeps the groups of a number together on one line. */
const THIN_SPACE = '\u202f'
/** Stands where there is no value. */
export const NOTHING = '–'

/** A count with thin groups from five digits on: 2702, 27 020. */
export function showCount(count: number): string {
  return group(String(Math.round(count)))
}

/**
 * A share from 0 to 1 as a percentage. Rounding never moves it onto or across 0, 1 or one of `limits`:
 * 0.04999 against 0.05 is "4.999 %", and only exactly 0 is "0 %".
 */
export function showShare(share: number, ...limits: readonly number[]): string {
  if (!Number.isFinite(share)) return NOTHING
  const percent = toPercent(share)
  if (percent === 0 || percent === 100) return `${percent} %`
  return `${sameSide(percent, [0, 100, ...limits.map(toPercent)], significant(percent))} %`
}

/** The error rate of what was counted; a dash when nothing was. */
export function showRate(
  { requests, errors }: Pick<TickRow['canary'], 'requests' | 'errors'>,
  ...limits: readonly number[]
): string {
  return requests > 0 ? showShare(errors / requests, ...limits) : NOTHING
}

/** A measured value without a unit, as short as the side it has of 0 and of `limits` allows; null is "no data". */
export function showValue(value: number | null, ...limits: readonly number[]): string {
  if (value === null || !Number.isFinite(value)) return 'no data'
  const exact = withoutNoise(value)
  return group(String(Number(sameSide(exact, [0, ...limits], significant(exact, 3)))))
}

/** A weight in percent of the traffic; only exactly 0 and 100 are shown as such. */
export function showWeight(percent: number): string {
  return `${showValue(percent, 100)} %`
}

/** Evidence beside its limit, with as many digits as it takes to see whether the limit was reached. */
export function showEvidence(evidence: number, limit: number): string {
  for (let digits = 2; digits <= 12; digits++) {
    const [shown, shownLimit] = [fixed(evidence, digits), fixed(limit, digits)]
    if (evidence >= limit === Number(shown) >= Number(shownLimit)) return `${shown} of ${shownLimit}`
  }
  return `${evidence} of ${limit}`
}

/** The chance of a false abort that a limit on the evidence stands for: 4.605 is "1 %". */
export function showChance(limit: number): string {
  return `${Number((100 * Math.exp(-limit)).toPrecision(2))} %`
}

/** A latency given in milliseconds: "4.2 ms", "184 ms", "1.24 s"; a dash when it was not measured. */
export function showLatency(milliseconds: number | undefined): string {
  if (milliseconds === undefined || !Number.isFinite(milliseconds)) return NOTHING
  if (milliseconds < 999.5) return `${milliseconds.toFixed(milliseconds < 9.95 ? 1 : 0)} ms`
  return `${(milliseconds / 1_000).toFixed(milliseconds < 9_995 ? 2 : 1)} s`
}

/** How many times as much; never rounded onto or across "as much" (1). */
export function showRatio(ratio: number): string {
  if (ratio > 1_000) return `more than ${showCount(1_000)}`
  if (ratio >= 10) return showCount(ratio)
  return ratio === 0 || ratio === 1 ? String(ratio) : sameSide(ratio, [0, 1], ratio < 1 ? significant(ratio) : 1)
}

/** The time of day of an instant, in UTC. */
export function showClock(instant: string): string {
  return new Date(instant).toISOString().slice(11, 19)
}

/** Date and time of day of an instant, in UTC. */
export function showInstant(instant: string): string {
  return new Date(instant).toISOString().slice(0, 19).replace('T', ' ')
}

/** The shortest text from `least` decimals on that lies on the same side of every limit as the value. */
function sameSide(value: number, limits: readonly number[], least: number): string {
  for (let digits = least; digits <= 12; digits++) {
    const text = value.toFixed(digits)
    if (limits.every((limit) => Math.sign(Number(text) - limit) === Math.sign(value - limit))) return text
  }
  return String(value)
}

/** Two decimals, or as many as `digits` significant digits take where that is more. */
function significant(value: number, digits = 2): number {
  const magnitude = Math.floor(Math.log10(Math.abs(value)))
  return Number.isFinite(magnitude) ? Math.min(12, Math.max(2, digits - 1 - magnitude)) : 2
}

const withoutNoise = (value: number): number => Number(value.toPrecision(12))
const toPercent = (share: number): number => withoutNoise(share * 100)
const fixed = (value: number, digits: number): string => value.toFixed(digits).replace(/^-(?=0\.?0*$)/, '')

function group(text: string): string {
  return text.replace(/^-?\d{5,}/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE))
}
