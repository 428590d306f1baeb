import type { Metric, TestCounts } from './report.ts'

/** What a report of tests measures, so that conditions can be about it: "tests-passing" is a share of those that ran. */
export function testMetrics({ total, passed, failed, errors, skipped, flaky }: TestCounts): Metric[] {
  const ran = total - skipped
  return [
    ...(ran > 0 ? [{ name: 'tests-passing', value: passed / ran, unit: 'share' }] : []),
    { name: 'tests-total', value: total, unit: 'count' },
    { name: 'tests-failed', value: failed + errors, unit: 'count' },
    { name: 'tests-skipped', value: skipped, unit: 'count' },
    { name: 'tests-flaky', value: flaky, unit: 'count' },
  ]
}
