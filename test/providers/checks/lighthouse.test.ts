import { expect, it } from 'vitest'
import { lighthouse } from '../../../src/providers/checks/lighthouse.ts'
import { jsonReport } from '../../support/json-report.ts'

const run = (score: number | null, paint: number, more: object = {}) => ({
  lighthouseVersion: '12.0.0',
  categories: { performance: { score, auditRefs: [{ id: 'x', weight: 1 }] } },
  audits: {
    'first-contentful-paint': { score: 1, numericValue: paint, numericUnit: 'millisecond' },
    'total-byte-weight': { score: 1, numericValue: 900, numericUnit: 'byte' },
    'cumulative-layout-shift': { score: 1, numericValue: 0.1, numericUnit: 'unitless' },
    'is-on-https': { score: null },
    metrics: { details: { items: [{ observedLoad: 2800 }] } },
  },
  timing: { total: 1234.5 },
  runWarnings: ['Slow\nmachine'],
  ...more,
})

it('tells scores from 0 to 100 and the numbers of the audits', () => {
  expect(lighthouse.read(jsonReport(run(0.57, 1500.5)))).toEqual({
    about: 'page',
    tool: 'Lighthouse',
    toolVersion: '12.0.0',
    annotations: [],
    metrics: [
      { name: 'performance', value: 57, unit: 'score' },
      { name: 'first-contentful-paint', value: 1500.5, unit: 'ms' },
      { name: 'total-byte-weight', value: 900, unit: 'bytes' },
      { name: 'cumulative-layout-shift', value: 0.1, unit: 'count' },
      { name: 'page-load', value: 2800, unit: 'ms' },
    ],
    limits: [],
    durationMs: 1235,
    inconclusive: undefined,
    warnings: ['Slow machine'],
  })
})

it('decides nothing without a score, or when the page could not be looked at', () => {
  expect(lighthouse.read(jsonReport(run(null, 1))).inconclusive).toBe(
    'Lighthouse gives no score for performance: an audit broke.',
  )
  const runtimeError = { code: 'NO_FCP', message: 'The page did not paint.' }
  expect(lighthouse.read(jsonReport(run(0.9, 1, { runtimeError }))).inconclusive).toBe(
    'Lighthouse could not look at the page: NO_FCP The page did not paint.',
  )
  expect(lighthouse.read(jsonReport(run(0.9, 1, { runtimeError: { code: 'NO_ERROR' } }))).inconclusive).toBeUndefined()
})

it('expects no score of a category whose audits have no weight', () => {
  const categories = { manual: { score: null, auditRefs: [{ id: 'x', weight: 0 }] } }
  expect(lighthouse.read(jsonReport(run(1, 1, { categories }))).inconclusive).toBeUndefined()
})

it('picks one of several runs, whole', () => {
  const report = lighthouse.read(jsonReport([run(0.1, 3000), run(0.9, 1000), run(0.5, 2000)]))
  expect(report.metrics.slice(0, 2).map(({ value }) => value)).toEqual([50, 2000])
  expect(lighthouse.read(jsonReport([])).inconclusive).toBe('There is no run of Lighthouse in it.')
})
