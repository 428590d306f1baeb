/** A vertical scale: `y` is pixels from the top of a plot; marks are where the axis is labelled. */
export interface Scale {
  readonly y: (value: number) => number
  readonly marks: readonly Mark[]
}

export interface Mark {
  readonly value: number
  readonly text: string
}

/** Marks that a linear axis has above 0 at most. */
const MOST_MARKS = 4
/** Pixels below a logarithmic axis that belong to 0. */
const SHELF = 16

/** From `low` at the bottom to `high` at the top; what lies outside is drawn at the edge. */
export function linear(low: number, high: number, height: number, marks: readonly Mark[]): Scale {
  const span = high - low || 1
  return { y: (value) => round(height * (1 - clamp((value - low) / span))), marks }
}

/** From 0 to a round number not below `highest`. `show` labels a mark. */
export function fromZero(highest: number, height: number, show: (value: number) => string): Scale {
  const step = roundStep(highest / MOST_MARKS)
  const steps = Math.max(1, Math.ceil(highest / step - 1e-9))
  const marks = Array.from({ length: steps + 1 }, (_, i) => ({ value: i * step, text: show(i * step) }))
  return linear(0, steps * step, height, marks)
}

/** Powers of ten from below `lowest` to above `highest`, both positive, and a shelf beneath on which 0 lies. */
export function logWithZero(lowest: number, highest: number, height: number, show: (value: number) => string): Scale {
  const [from, to] = [Math.floor(Math.log10(lowest)), Math.ceil(Math.log10(highest))]
  const decades = Math.max(1, to - from)
  const every = Math.ceil(decades / MOST_MARKS)
  const powers = Array.from({ length: decades + 1 }, (_, i) => 10 ** (from + i)).filter((_, i) => i % every === 0)
  const y = (value: number) =>
    value <= 0 ? height : (height - SHELF) * (1 - clamp((Math.log10(value) - from) / decades))
  return { y: (value) => round(y(value)), marks: [0, ...powers].map((value) => ({ value, text: show(value) })) }
}

/**
 * The scale on which both versions can be read: linear, unless the stable version's usual value would disappear at the bottom
 * of it (less than a 50th of the highest), then logarithmic with a place for 0.
 */
export function readable(
  values: readonly number[],
  usual: readonly number[],
  height: number,
  show: (value: number) => string,
): Scale {
  const positive = values.filter((value) => value > 0)
  const highest = Math.max(...positive, 0)
  const middle = median(usual.filter((value) => value > 0)) ?? highest
  if (highest === 0) return fromZero(0.01, height, show)
  return middle * 50 < highest
    ? logWithZero(Math.min(...positive), highest, height, show)
    : fromZero(highest, height, show)
}

const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400].map(
  (s) => s * 1_000,
)

/** Round distances from 0 to `span` milliseconds, at most six of them. */
export function timeMarks(span: number): number[] {
  let step = STEPS.find((candidate) => span / candidate <= 6) ?? STEPS.at(-1)!
  while (span / step > 6) step *= 2
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, i) => i * step)
}

/** The next of 1, 2 and 5 times a power of ten that is not below `value`. */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1, 2, 5].find((factor) => factor * power >= value - 1e-12) ?? 10) * power
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share))
const round = (pixels: number): number => Math.round(pixels * 10) / 10
