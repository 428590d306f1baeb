import { showShare, showValue } from './report/numbers.ts'

type Show = (value: number, limits: readonly number[]) => string

const plain: Show = (value, limits) => showValue(value, ...limits)
const followed =
  (word: string): Show =>
  (value, limits) =>
    `${showValue(value, ...limits)} ${word}`.trimEnd()

/** How each unit of a metric is written. One that is not here follows its number as it is. */
const UNITS: Readonly<Record<string, Show>> = {
  share: (value, limits) => showShare(value, ...limits),
  bytes: showBytes,
  'per-second': followed('per second'),
  'requests-per-second': followed('req/s'),
  count: plain,
  score: plain,
  points: plain,
}

/** A number with its unit: "512 ms", "0.04 %", "1.2 MB", "1042 req/s". Never rounded onto or across one of `limits`. */
export function showMeasure(value: number, unit = '', ...limits: readonly number[]): string {
  const show = Object.hasOwn(UNITS, unit) ? UNITS[unit]! : followed(unit)
  return show(value, limits)
}

function showBytes(value: number, limits: readonly number[]): string {
  const [size, name] = (
    [
      [1e9, 'GB'],
      [1e6, 'MB'],
      [1e3, 'kB'],
    ] as const
  ).find(([least]) => Math.abs(value) >= least) ?? [1, 'bytes']
  return `${showValue(value / size, ...limits.map((limit) => limit / size))} ${name}`
}
