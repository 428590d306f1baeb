import { expect, it } from 'vitest'
import { lhci } from '../../../src/providers/checks/lhci.ts'
import { jsonReport } from '../../support/json-report.ts'

const entry = (url: string, isRepresentativeRun: boolean, summary: object) => ({ url, isRepresentativeRun, summary })

it('takes the run that stands for its page', () => {
  const report = lhci.read(
    jsonReport([
      entry('https://a/', false, { performance: 0.1, pwa: null }),
      entry('https://a/', true, { performance: 0.91, pwa: null }),
    ]),
  )
  expect(report).toMatchObject({
    metrics: [{ name: 'performance', value: 91, unit: 'score' }],
    inconclusive: undefined,
  })
})

it('takes the worst of several pages and names each', () => {
  const report = lhci.read(
    jsonReport([entry('https://a/', true, { seo: 0.9 }), entry('https://b/', true, { seo: 0.8 })]),
  )
  expect(report.metrics).toEqual([
    { name: 'seo', value: 80, unit: 'score' },
    { name: 'seo{https://a/}', value: 90, unit: 'score' },
    { name: 'seo{https://b/}', value: 80, unit: 'score' },
  ])
})

it('decides nothing without a run for a page, or when one page has no score', () => {
  expect(lhci.read(jsonReport([entry('https://a/', false, { seo: 1 })])).inconclusive).toBe(
    'No run stands for its page.',
  )
  expect(
    lhci.read(jsonReport([entry('https://a/', true, { seo: 1 }), entry('https://b/', true, { seo: null })]))
      .inconclusive,
  ).toBe('There is no score for https://b/ seo.')
})

const ASSERTION = {
  name: 'minScore',
  expected: 0.9,
  actual: 0.57,
  operator: '>=',
  passed: false,
  auditId: 'categories',
  auditProperty: 'performance',
  level: 'error',
  url: 'https://a/',
}

it('takes assertions at the level error for limits and those at warn for warnings', () => {
  const report = lhci.read(
    jsonReport([
      ASSERTION,
      { ...ASSERTION, passed: true },
      { ...ASSERTION, level: 'warn', auditId: 'unused-css', auditProperty: undefined, actual: null },
    ]),
  )
  expect(report.limits).toEqual([
    { name: 'categories.performance minScore >= 0.9 on https://a/', isKept: false },
    { name: 'categories.performance minScore >= 0.9 on https://a/', isKept: true },
  ])
  expect(report.annotations).toEqual([
    { path: '', level: 'warning', rule: 'unused-css', message: 'unused-css minScore >= 0.9 on https://a/: no value' },
  ])
  expect(lhci.recognises({ syntax: 'json', value: [ASSERTION] })).toBe(true)
})
