import { type QualityCheck, QualityReport } from '../../../src/core/report/quality-report.ts'
import { HOSTILE } from './samples.ts'

/** A command that passed, with what is different about it. */
export function command(name: string, more: Partial<QualityCheck> = {}): QualityCheck {
  const row = { name, operator: null, expected: null, actual: null, verdict: 'passed', because: '', stage: 'static' }
  const run = { kind: 'command', policy: 'block', durationMs: 4_000, exitCode: 0, attempts: 1, annotations: [] }
  return { ...row, ...run, ...more } as QualityCheck
}

/** A limit on what a report measured, with what is different about it. */
export function limit(name: string, more: Partial<QualityCheck> = {}): QualityCheck {
  const none = { kind: 'sla', stage: '', durationMs: 0, exitCode: null, attempts: 0 } as const
  return command(name, { ...none, operator: '<', expected: 500, actual: 412.5, unit: 'ms', ...more })
}

const TESTS = { total: 1204, passed: 1187, failed: 2, errors: 1, skipped: 14, flaky: 1 }

const DIFF = `diff --git a/src/cart.ts b/src/cart.ts
--- a/src/cart.ts
+++ b/src/cart.ts
@@ -4 +4 @@ sum
-const  tax=1
+const tax = 1`

const CHECKS = [
  command('eslint', {
    verdict: 'failed',
    because: '2 errors',
    exitCode: 1,
    durationMs: 21_000,
    annotations: [
      { path: 'src/cart.ts', line: 4, column: 7, level: 'warning', rule: 'no-console', message: 'Unexpected console.' },
      {
        path: 'src/cart.ts',
        line: 12,
        endLine: 14,
        level: 'error',
        rule: 'no-undef',
        message: "'tax' is not defined.",
      },
      { path: 'src/api/pay.ts', line: 3, column: 1, level: 'error', rule: '', message: 'Parsing error' },
    ],
  }),
  command('prettier', {
    verdict: 'warned',
    because: 'exited with 1',
    policy: 'warn',
    exitCode: 1,
    fix: 'npx prettier --write .',
    fixed: { diff: DIFF, left: 2, isTakenBack: true },
    output: 'Checking formatting...\n[warn] src/cart.ts\n',
  }),
  command('docs', {
    skipped: 'unchanged',
    attempts: 0,
    durationMs: 0,
    because: 'skipped: no changed file is one of its own',
  }),
  command('unit', {
    verdict: 'failed',
    because: '3 of 1204 tests failed',
    stage: 'tests',
    exitCode: 1,
    durationMs: 372_000,
    budgetMs: 300_000,
    tests: TESTS,
    annotations: [
      {
        path: 'test/cart.test.ts',
        line: 31,
        level: 'error',
        rule: 'cart > adds tax',
        message: 'expected 119 to be 120\n\n- 120\n+ 119\n    at test/cart.test.ts:31:18',
      },
      { path: '', level: 'error', rule: 'pay > refuses', message: 'timed out in 5000ms' },
      { path: 'test/db.test.ts', level: 'error', rule: '', message: 'connect ECONNREFUSED' },
    ],
    warnings: ['Passed only after a failure: clock > ticks.', 'a suite has no name'],
    output: 'RUN v5\n  2 failed\n',
  }),
  command('smoke', { verdict: 'warned', because: 'flaky: it took 2 runs', stage: 'tests', attempts: 2 }),
  command('e2e', {
    verdict: 'inconclusive',
    because: 'skipped: the stage "tests" did not pass',
    stage: 'e2e',
    skipped: 'stage',
    attempts: 0,
    durationMs: 0,
    exitCode: null,
  }),
  command('reports/k6.json', {
    kind: 'report',
    stage: 'tests',
    attempts: 0,
    durationMs: 0,
    exitCode: null,
    metrics: [
      { name: 'http-req-duration-p95', value: 512.004, unit: 'ms' },
      { name: 'error-rate', value: 0.0004, unit: 'share' },
    ],
  }),
  limit('p95', { actual: 512.004, verdict: 'failed', because: '512 ms; expected < 500' }),
  limit('errors', { expected: 0.001, actual: 0.0004, unit: 'share' }),
  limit('bundle', {
    actual: null,
    unit: 'bytes',
    expected: 1e6,
    verdict: 'inconclusive',
    because: 'no report has the metric "bundle-size"',
  }),
]

/** A pull request with failing tests, a linter that found errors, a flaky check, a stage over budget, and broken limits. */
export function failing(): QualityReport {
  return QualityReport.parse({
    schemaVersion: 1,
    action: 'quality-gate',
    verdict: 'failed',
    reason: 'unit: 3 of 1204 tests failed; eslint: 2 errors; p95: 512 ms',
    startedAt: '2026-11-21T12:00:00.000Z',
    finishedAt: '2026-11-21T12:07:12.000Z',
    preset: 'node',
    checks: CHECKS,
    stages: [
      { name: 'static', verdict: 'failed', durationMs: 21_000, budgetMs: 300_000 },
      {
        name: 'tests',
        verdict: 'failed',
        durationMs: 372_000,
        budgetMs: 360_000,
        because: 'took 6m12s, its budget is 6m',
      },
      { name: 'e2e', verdict: 'inconclusive', durationMs: 0 },
    ],
    outlook: {
      chance: 0.34,
      low: 0.21,
      high: 0.49,
      runs: 214,
      brier: 0.142,
      brierOfBase: 0.171,
      because: [
        { feature: 'touches dependencies', contribution: 0.81 },
        { feature: 'files changed', contribution: 1.2 },
        { feature: 'recent failures of the author', contribution: -0.4 },
        { feature: 'hour', contribution: 0 },
      ],
    },
    disappeared: ['cart > rounds up', 'cart > rounds down'],
    warnings: ['The base has no report of reports/lighthouse.json.'],
  })
}

/** All is well. */
export function passing(): QualityReport {
  const { schemaVersion, action, startedAt, finishedAt } = failing()
  return {
    ...{ schemaVersion, action, startedAt, finishedAt },
    verdict: 'passed',
    reason: '2 checks passed',
    checks: [
      command('tsc'),
      command('unit', { tests: { total: 12, passed: 12, failed: 0, errors: 0, skipped: 0, flaky: 0 } }),
    ],
    stages: [{ name: 'checks', verdict: 'passed', durationMs: 4_000 }],
    warnings: [],
  }
}

/** As much as there can be of everything. */
export function large(count: number): QualityReport {
  const report = failing()
  const many = <Row>(make: (i: number) => Row) => Array.from({ length: count }, (_, i) => make(i))
  const said = many((i) => ({ ...CHECKS[3]!.annotations[0]!, line: i + 1 }))
  return {
    ...report,
    checks: [
      { ...CHECKS[0]!, annotations: said },
      { ...CHECKS[3]!, annotations: said, output: 'line\n'.repeat(10_000) },
      ...many((i) => ({
        ...CHECKS[1]!,
        name: `check ${i}`,
        verdict: i % 3 === 0 ? ('failed' as const) : ('passed' as const),
      })),
      ...many((i) => limit(`limit ${i}`, { verdict: i % 3 === 0 ? 'failed' : 'passed' })),
      ...many((i) => command(`flaky ${i}`, { attempts: 2, verdict: 'warned' })),
      { ...CHECKS[6]!, metrics: many((i) => ({ name: `metric-${i}`, value: i, unit: 'count' })) },
    ],
    stages: many((i) => ({ ...report.stages[1]!, name: `stage ${i}` })),
    outlook: { ...report.outlook!, because: many((i) => ({ feature: `feature ${i}`, contribution: i })) },
    disappeared: many((i) => `test ${i}`),
    warnings: many((i) => `warning ${i}`),
  }
}

/** A report in which every text from outside is hostile. */
export function hostile(): QualityReport {
  const measured = command('measured', { kind: 'report', actual: 3, unit: 'ms' })
  return QualityReport.parse(hostileTexts({ ...failing(), checks: [...failing().checks, measured] }))
}

const OURS = new Set(['action', 'verdict', 'kind', 'policy', 'level', 'skipped', 'operator'])

/** The same with every text that is no word of ours replaced, however deep; times stay. */
function hostileTexts<T>(value: T, name = ''): T {
  if (typeof value === 'string') return (OURS.has(name) || /^\d{4}-.*T.*Z$/.test(value) ? value : HOSTILE) as T
  if (Array.isArray(value)) return value.map((each) => hostileTexts(each)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hostileTexts(each, key)])) as T
}
