import { expect, it } from 'vitest'
import { readReal, realReports } from '../../support/real-reports.ts'

const BROKEN = ['http_req_duration: avg<0.000001', 'http_req_failed: rate<0.01', 'orders: count>1000', 'paid: rate>0.9']
const UNUSED =
  'Thresholds were judged without a single sample of http_req_duration{kind:absent}, never_rated, never_used.'
const NO_REQUEST =
  'Thresholds were judged without a single sample of http_req_duration, http_req_duration{expected_response:true}.'

/** File → limits in all, those that k6 says were crossed (summary.txt), and why the rest decides nothing. */
const EXPECTED: Readonly<Record<string, readonly [number, readonly string[], string?]>> = {
  'k6-0.49.0/export.json': [10, BROKEN, UNUSED],
  'k6-0.49.0/handled.json': [10, BROKEN, UNUSED],
  'k6-1.8.1/export.json': [10, BROKEN, UNUSED],
  'k6-1.8.1/handled.json': [10, BROKEN, UNUSED],
  'k6-1.8.1/machine-readable.json': [0, []],
  'k6-1.8.1/handled-machine-readable.json': [0, []],
  'k6-1.8.1/kept.json': [2, []],
  // k6 marks both as passed, and the one of the run whose every request failed ends with exit code 0.
  'k6-1.8.1/setup.json': [0, [], 'k6 ran no iteration and made no request.'],
  'k6-1.8.1/unreachable.json': [0, [], NO_REQUEST],
}
const files = Object.keys(EXPECTED).sort()
const valuesIn = (file: string, ...names: string[]) => {
  const { metrics } = readReal(file)[1]
  return names.map((wanted) => metrics.find(({ name }) => name === wanted)?.value)
}

it.each(Object.entries(EXPECTED))('the thresholds of %s are what k6 said: %j', (file, [all, crossed, doubt]) => {
  const [format, { limits, inconclusive }] = readReal(file)
  expect(format).toBe('k6')
  expect(limits).toHaveLength(all)
  expect(limits.filter(({ isKept }) => !isKept).map(({ name }) => name)).toEqual(crossed)
  expect(inconclusive).toBe(doubt)
})

it('each summary of a load test has its numbers here', () => {
  expect(realReports('load')).toEqual(files)
})

it.each(files.filter((file) => /export|handled|machine/.test(file)))(
  '%s has the same numbers by the same names',
  (file) => {
    expect(valuesIn(file, 'http-reqs', 'error-rate', 'availability', 'checks', 'orders', 'paid')).toEqual([
      20, 0.25, 0.75, 0.875, 40, 0.75,
    ])
    expect(valuesIn(file, 'p95', 'rate', 'http-req-duration-max{kind:page}', 'never-used-p95')).toEqual([
      expect.any(Number),
      expect.any(Number),
      expect.any(Number),
      undefined,
    ])
  },
)

it('a server that is not there was never available', () => {
  expect(valuesIn('k6-1.8.1/unreachable.json', 'availability', 'error-rate', 'http-reqs', 'p95')).toEqual([
    0,
    1,
    3,
    undefined,
  ])
})
