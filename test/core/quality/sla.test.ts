import { describe, expect, it } from 'vitest'
import { judgeSla, type Measured } from '../../../src/core/quality/sla.ts'
import { Sla } from '../../../src/core/quality/sla-config.ts'

const measured = (path: string, metrics: Readonly<Record<string, readonly [number, string]>>): Measured => ({
  path,
  metrics: Object.entries(metrics).map(([name, [value, unit]]) => ({ name, value, unit })),
})
const load = (p95: number, errors = 0.0005, rate = 1_200, availability = 0.9995) =>
  measured('k6.json', {
    p95: [p95, 'ms'],
    'error-rate': [errors, 'share'],
    rate: [rate, 'requests-per-second'],
    availability: [availability, 'share'],
  })

function judge(conditions: unknown, reports: readonly Measured[], base: readonly Measured[] = []) {
  const matcherOf = (glob: string) => (path: string) => path === glob
  return judgeSla(Sla.parse(conditions), { reports, bases: { base }, matcherOf })
}
const verdicts = (...given: Parameters<typeof judge>) => judge(...given).map(({ verdict }) => verdict)
const mistakes = (value: unknown) => Sla.safeParse(value).error?.issues.map(({ message }) => message)

const PAYMENTS = [
  { metric: 'p95', operator: '<', expected: '500ms' },
  { metric: 'error-rate', operator: '<', expected: '0.1%' },
  { metric: 'rate', operator: '>', expected: 1000 },
  { metric: 'availability', operator: '>=', expected: '99.9%' },
]
const PAGE = [
  { metric: 'page-load', operator: '<', expected: '3s' },
  { metric: 'bundle-size', operator: '<', expected: '1 MB' },
  { metric: 'performance', operator: '>=', expected: 90 },
]

describe('limits', () => {
  it('of a service under load are kept, or broken each for itself', () => {
    expect(verdicts(PAYMENTS, [load(499)])).toEqual(['passed', 'passed', 'passed', 'passed'])
    expect(verdicts(PAYMENTS, [load(500, 0.001, 1_000, 0.998)])).toEqual(['failed', 'failed', 'failed', 'failed'])
  })

  it('of a page are read in the unit of the metric', () => {
    const page = (load: number, bytes: number, score: number) => [
      measured('lhr.json', { 'page-load': [load, 'ms'], performance: [score, 'score'] }),
      measured('dist', { 'bundle-size': [bytes, 'bytes'] }),
    ]
    expect(verdicts(PAGE, page(2_999, 999_999, 90))).toEqual(['passed', 'passed', 'passed'])
    expect(verdicts(PAGE, page(3_000, 1_000_000, 89.9))).toEqual(['failed', 'failed', 'failed'])
  })

  it.each([
    [99.9, 'availability', '"availability" cannot be compared: it is a share from 0 to 1; write "99.9%"'],
    [
      '500ms',
      'availability',
      '"availability" cannot be compared: it is measured in share, and the limit is a duration',
    ],
    ['5%', 'p95', '"p95" cannot be compared: it is measured in ms, and the limit is a percentage'],
    ['1 MB', 'p99', 'no report has the metric "p99"'],
  ])('%j for %s decide nothing, saying why', (expected, metric, because) => {
    const [row] = judge([{ metric, operator: '<', expected }], [load(1)])
    expect(row).toMatchObject({ verdict: 'inconclusive', actual: null, because })
  })

  it('and values have the unit of the metric, or that which the limit knows', () => {
    const rows = judge([...PAYMENTS, { ...PAGE[1] }], [load(499.9999)])
    expect(rows.map(({ unit }) => unit)).toEqual(['ms', 'share', 'requests-per-second', 'share', 'bytes'])
    expect(rows.map(({ because }) => because)).toEqual([
      '499.9999 ms; expected < 500 ms',
      '0.050 %; expected < 0.10 %',
      '1200 req/s; expected > 1000 req/s',
      '99.95 %; expected >= 99.90 %',
      'no report has the metric "bundle-size"',
    ])
  })

  it('between passing and failing are inconclusive', () => {
    const condition = [{ metric: 'p95', operator: '<=', expected: '1s', failing: '2s' }]
    expect([800, 1_500, 2_500].flatMap((p95) => verdicts(condition, [load(p95)]))).toEqual([
      'passed',
      'inconclusive',
      'failed',
    ])
  })

  it('take the worst of several reports, or the median of several runs', () => {
    const runs = [load(400), load(600), load(450)]
    const condition = { metric: 'p95', operator: '<', expected: 500 }
    expect(judge([condition], runs)[0]).toMatchObject({
      actual: 600,
      verdict: 'failed',
      unit: 'ms',
      because: '600 ms, worst of 3 reports; expected < 500 ms',
    })
    expect(judge([{ ...condition, runs: 'median' }], runs)[0]).toMatchObject({ actual: 450, verdict: 'passed' })
  })

  it('can be about some reports only', () => {
    const other = { ...load(900), path: 'other.json' }
    expect(verdicts([{ metric: 'p95', operator: '<', expected: 500, report: 'k6.json' }], [load(1), other])).toEqual([
      'passed',
    ])
  })
})

describe('a limit that follows the base', () => {
  const condition = [{ metric: 'p95', operator: '<', relative: { to: 'base', tolerance: '10%' } }]
  const runs = (...values: readonly number[]) => values.map((value) => load(value))

  it.each([
    ['better', [90], [100], 'passed'],
    ['worse within the tolerance', [110], [100], 'passed'],
    ['worse, and nothing known of the noise', [111], [100], 'failed'],
    ['worse by less than the noise', [118, 105, 130], [100, 85, 115], 'inconclusive'],
    ['worse by more than the noise', [130, 131, 129], [100, 101, 99], 'failed'],
    ['one wild run among good ones', [100, 101, 900, 99, 100], [100, 101, 99], 'passed'],
  ])('%s: %j after %j is %s', (_what, now, base, verdict) => {
    expect(verdicts(condition, runs(...now), runs(...base))).toEqual([verdict])
  })

  it('knows which side is the good one', () => {
    const throughput = [{ metric: 'rate', operator: '>', relative: { to: 'base', tolerance: 0.1 } }]
    const rate = (value: number) => [load(1, 0, value)]
    expect(verdicts(throughput, rate(2_000), rate(1_000))).toEqual(['passed'])
    expect(verdicts(throughput, rate(899), rate(1_000))).toEqual(['failed'])
  })

  it('says what was compared with what', () => {
    expect(judge(condition, runs(130, 131, 129), runs(100, 101, 99))[0]).toMatchObject({
      name: 'p95 against the base',
      expected: 110,
      actual: 130,
      unit: 'ms',
      because: '130 ms after 100 ms: +30 %, tolerance 10 %, median of 3 against 3, noise ± 4.54 ms',
    })
  })

  it('without a base decides nothing', () => {
    const [row] = judge(condition, runs(1))
    expect(row).toMatchObject({ verdict: 'inconclusive', because: 'no report at base has "p95"' })
  })
})

describe('conditions', () => {
  it.each([
    [{ metric: 'p95', operator: '<' }, 'expected a limit, or `relative` with a base'],
    [{ metric: 'p95', operator: '<', failing: 5, relative: { to: 'a' } }, 'needs `expected`'],
    [{ metric: 'p95', operator: '=', expected: 5 }, 'expected one of >= > <= <'],
    [{ metric: 'p95', operator: '<', expected: 'fast' }, expect.stringMatching(/^expected a number, a percentage/)],
  ])('%j is refused', (condition, message) => {
    expect(mistakes([condition])).toEqual([message])
  })
})
