import { expect, it } from 'vitest'
import { sizeLimit } from '../../../src/providers/checks/size-limit.ts'
import { jsonReport } from '../../support/json-report.ts'

it('tells bytes, times and the limits of its configuration', () => {
  const report = sizeLimit.read(
    jsonReport([
      { name: 'Main', passed: true, size: 49, sizeLimit: 1000, loading: 0.5, running: 0.25 },
      { name: 'Old', passed: false, size: 14, sizeLimit: 1 },
      { name: 'Free', size: 7 },
    ]),
  )
  expect(report.metrics).toEqual([
    { name: 'bundle-size', value: 70, unit: 'bytes' },
    { name: 'bundle-size{Main}', value: 49, unit: 'bytes' },
    { name: 'bundle-size{Old}', value: 14, unit: 'bytes' },
    { name: 'bundle-size{Free}', value: 7, unit: 'bytes' },
    { name: 'loading{Main}', value: 500, unit: 'ms' },
    { name: 'running{Main}', value: 250, unit: 'ms' },
  ])
  expect(report.limits).toEqual([
    { name: 'Main <= 1000 bytes', isKept: true },
    { name: 'Old <= 1 bytes', isKept: false },
  ])
  expect(report.inconclusive).toBeUndefined()
})

it('gives no sum when a size is missing, and decides nothing then and without entries', () => {
  const report = sizeLimit.read(
    jsonReport([
      { name: 'Main', size: 49 },
      { name: 'Gone', passed: false },
    ]),
  )
  expect(report).toMatchObject({ metrics: [], inconclusive: 'There is no size of Gone.' })
  expect(sizeLimit.read(jsonReport([])).inconclusive).toBe('Size Limit looked at nothing.')
})
