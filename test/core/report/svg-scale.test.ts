import { expect, it } from 'vitest'
import { fromZero, linear, logWithZero, readable, timeMarks } from '../../../src/core/report/svg-scale.ts'

const plain = (value: number) => String(Number(value.toPrecision(6)))
const marks = (scale: ReturnType<typeof linear>) => scale.marks.map(({ text }) => text)

it('draws what lies outside at the edge', () => {
  const { y } = linear(-1, 3, 100, [])
  expect([-5, -1, 1, 3, 9].map(y)).toEqual([100, 100, 50, 0, 0])
})

it.each([
  [0.0503, ['0', '0.02', '0.04', '0.06']],
  [0.2, ['0', '0.05', '0.1', '0.15', '0.2']],
  [1, ['0', '0.5', '1']],
  [241, ['0', '100', '200', '300']],
])('labels an axis up to %d with round numbers', (highest, texts) => {
  expect(marks(fromZero(highest, 100, plain))).toEqual(texts)
})

it('gives 0 a place of its own below a logarithmic axis', () => {
  const scale = logWithZero(0.002, 0.9, 116, plain)
  expect(marks(scale)).toEqual(['0', '0.001', '0.01', '0.1', '1'])
  expect([0, 0.001, 0.01, 1].map(scale.y)).toEqual([116, 100, 66.7, 0])
})

it('is logarithmic only where the stable version could not be read otherwise', () => {
  expect(marks(readable([0, 0.05, 0.01], [0.01], 100, plain))).toEqual(['0', '0.02', '0.04', '0.06'])
  expect(marks(readable([0, 1, 0.001], [0.001], 100, plain))).toEqual(['0', '0.001', '0.01', '0.1', '1'])
})

it('shows an axis even when nothing ever failed', () => {
  const scale = readable([0, 0], [0], 100, plain)
  expect(marks(scale)).toEqual(['0', '0.005', '0.01'])
  expect(scale.y(0)).toBe(100)
})

it.each([
  [1_000, [0, 1_000]],
  [75_000, [0, 15_000, 30_000, 45_000, 60_000, 75_000]],
  [600_000, [0, 120_000, 240_000, 360_000, 480_000, 600_000]],
  [86_400_000 * 30, [0, 691_200_000, 1_382_400_000, 2_073_600_000]],
])('marks %d ms at round distances', (span, distances) => {
  expect(timeMarks(span)).toEqual(distances)
})
