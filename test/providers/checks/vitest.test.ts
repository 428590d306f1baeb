import { expect, test } from 'vitest'
import { vitest } from '../../../src/providers/checks/vitest.ts'
import { reportSource } from '../../support/report-source.ts'

test('what Vitest writes is read as what Jest writes', () => {
  const assertionResults = [
    {
      ancestorTitles: ['', 'sums'],
      title: 'adds',
      status: 'failed',
      failureMessages: ['AssertionError: no\n    at /r/sum.test.ts:4:15'],
    },
    { ancestorTitles: [], title: 'later', status: 'skipped', failureMessages: [] },
  ]
  const report = {
    numTotalTests: 2,
    startTime: 5,
    success: false,
    testResults: [{ name: '/r/sum.test.ts', status: 'failed', endTime: 9, assertionResults }],
  }
  expect(vitest.read(reportSource(JSON.stringify(report)))).toMatchObject({
    tool: 'vitest',
    tests: { total: 2, passed: 0, failed: 1, errors: 0, skipped: 1, flaky: 0 },
    names: ['sums > adds', 'later'],
    annotations: [{ path: '/r/sum.test.ts', line: 4, column: 15, rule: 'sums > adds' }],
    durationMs: 4,
  })
})
