import { CoverageReport, type CoverageTotals, type FileRow } from '../../../src/core/report/coverage-report.ts'
import { HOSTILE } from './samples.ts'

const of = (covered: number, total: number) => ({ covered, total })

/** Totals with only those metrics measured that are given. */
export function totals(given: Partial<CoverageTotals> = {}): CoverageTotals {
  return { lines: null, branches: null, functions: null, statements: null, ...given }
}

/** A file with lines only. */
export function file(path: string, covered: number, total: number, more: Partial<FileRow> = {}): FileRow {
  return { ...totals({ lines: of(covered, total) }), path, uncovered: '', ...more }
}

const FILES: readonly FileRow[] = [
  file('src/billing/invoice.ts', 212, 240, {
    branches: of(31, 44),
    functions: of(20, 22),
    base: totals({ lines: of(212, 230), branches: of(31, 40), functions: of(20, 22) }),
    uncovered: '12,48-55,101-110,140,151-158',
  }),
  file('src/billing/tax.ts', 20, 61, {
    branches: of(2, 18),
    functions: of(3, 9),
    base: null,
    uncovered: '9-30,34-41,52-60,70,72',
  }),
  file('src/cart/cart.ts', 480, 480, {
    branches: of(120, 120),
    functions: of(41, 41),
    base: totals({ lines: of(470, 480), branches: of(118, 120), functions: of(41, 41) }),
  }),
  file('src/http/retry.ts', 86, 93, {
    branches: of(19, 26),
    functions: of(11, 11),
    base: totals({ lines: of(86, 93), branches: of(19, 26), functions: of(11, 11) }),
    uncovered: '17,60-65',
  }),
  file(
    'packages/store/src/very/deeply/nested/folder/of/adapters/for/databases/postgres-transaction-adapter.ts',
    301,
    500,
    {
      branches: of(40, 66),
      functions: of(20, 31),
      base: totals({ lines: of(301, 500), branches: of(40, 66), functions: of(20, 31) }),
      uncovered: Array.from({ length: 40 }, (_, i) => `${i * 12 + 3}-${i * 12 + 7}`).join(','),
    },
  ),
]

/** A report of a pull request that fails on its lines, its changed lines and one file. */
export function failing(): CoverageReport {
  return CoverageReport.parse({
    schemaVersion: 1,
    action: 'coverage-threshold',
    verdict: 'failed',
    reason: 'lines 79.98 % is below 80 %, patch 61.53 % is below 75 %, 2 files are below 70 %',
    startedAt: '2026-11-21T12:00:00.000Z',
    finishedAt: '2026-11-21T12:00:01.400Z',
    checks: [
      {
        name: 'lines',
        operator: '>=',
        expected: 80,
        actual: 79.98,
        verdict: 'failed',
        because: '1099 of 1374 covered',
      },
      {
        name: 'branches',
        operator: '>=',
        expected: 75,
        actual: 77.37,
        verdict: 'passed',
        because: '212 of 274 covered',
      },
      {
        name: 'functions',
        operator: '>=',
        expected: 80,
        actual: 83.33,
        verdict: 'passed',
        because: '95 of 114 covered',
      },
      { name: 'patch', operator: '>=', expected: 75, actual: 61.53, verdict: 'failed', because: '32 of 52 covered' },
      { name: 'lines decrease', operator: '<=', expected: 0.5, actual: 0.11, verdict: 'passed' },
      { name: 'src/cart/** lines', operator: '>=', expected: 95, actual: 100, verdict: 'passed' },
      {
        name: 'file lines',
        operator: '>=',
        expected: 70,
        actual: 32.78,
        verdict: 'failed',
        because: 'below it: src/billing/tax.ts (32.78 %), postgres-transaction-adapter.ts (60.2 %)',
      },
      {
        name: 'docs/** lines',
        operator: '>=',
        expected: 50,
        actual: null,
        verdict: 'errored',
        because: 'no measured file matches this glob of `thresholds`',
      },
    ],
    totals: totals({ lines: of(1099, 1374), branches: of(212, 274), functions: of(95, 114) }),
    files: FILES,
    inputs: [
      {
        path: 'coverage/lcov.info',
        format: 'lcov',
        totals: totals({ lines: of(798, 874), branches: of(172, 208), functions: of(75, 83) }),
        warnings: ['the report says LF:875 for src/cart/cart.ts, counted were 874'],
      },
      {
        path: 'packages/store/coverage/cobertura.xml',
        format: 'cobertura',
        totals: totals({ lines: of(301, 500), branches: of(40, 66) }),
        warnings: [],
      },
    ],
    patch: {
      covered: 32,
      total: 52,
      moved: 14,
      files: [
        { path: 'src/billing/tax.ts', covered: 8, total: 26, uncovered: '9-21,34-38' },
        { path: 'src/billing/invoice.ts', covered: 20, total: 22, uncovered: '48,52' },
        { path: 'src/cart/cart.ts', covered: 4, total: 4, uncovered: '' },
      ],
      unknown: ['scripts/seed.ts'],
      from: 'the merge base 41d2a90 of main',
    },
    base: {
      commit: '41d2a90c7e5f1d2b3a4c5d6e7f8091a2b3c4d5e6',
      at: '2026-11-19T08:12:00.000Z',
      origin: 'artifact coverage-baseline',
      ageDays: 2.16,
      totals: totals({ lines: of(1089, 1360), branches: of(210, 268), functions: of(93, 110) }),
    },
    flags: [
      { name: 'app', totals: totals({ lines: of(798, 874), branches: of(172, 208) }) },
      {
        name: 'mobile',
        totals: totals({ lines: of(412, 600) }),
        carriedFrom: { commit: '9f31c07aa', at: '2026-11-12T10:00:00.000Z' },
      },
    ],
    trend: trend(),
    warnings: ['coverage/lcov.info: the report says LF:875 for src/cart/cart.ts, counted were 874'],
  })
}

function trend() {
  const lines = [1010, 1012, 1040, 1041, 1041, 1060, 1052, 1066, 1071, 1089, 1099]
  return lines.map((covered, i) => ({
    commit: `${(i + 1) * 1_111_111}c7e5f1d`,
    at: new Date(Date.parse('2026-10-30T09:00:00.000Z') + i * 2.2 * 86_400_000).toISOString(),
    lines: i === 4 ? null : of(covered, 1330 + i * 4 + (i === 10 ? 4 : 0)),
  }))
}

/** A report in which everything is covered and there is nothing to compare with. */
export function passing(): CoverageReport {
  const report = failing()
  return {
    ...report,
    verdict: 'passed',
    reason: 'lines 100 %',
    checks: [{ name: 'lines', operator: '>=', expected: 80, actual: 100, verdict: 'passed' }],
    totals: totals({ lines: of(480, 480) }),
    files: [file('src/cart/cart.ts', 480, 480)],
    inputs: report.inputs.slice(0, 1).map((input) => ({ ...input, warnings: [] })),
    patch: null,
    base: null,
    flags: [],
    trend: [],
    warnings: [],
  }
}

/** A report with `count` files of which each has an uncovered line in two, and as much of everything else. */
export function large(count: number): CoverageReport {
  const report = failing()
  const uncovered = Array.from({ length: 400 }, (_, i) => i * 2 + 1).join(',')
  const many = <Row>(make: (i: number) => Row) => Array.from({ length: count }, (_, i) => make(i))
  return {
    ...report,
    files: many((i) => file(`src/${'folder/'.repeat(20)}file-${i}.ts`, 400, 800 + (i % 7), { uncovered })),
    patch: {
      ...report.patch!,
      files: many((i) => ({ path: `src/${'folder/'.repeat(20)}file-${i}.ts`, covered: 0, total: 400, uncovered })),
      unknown: many((i) => `src/unknown-${i}.ts`),
    },
    checks: many((i) => ({ ...report.checks[0]!, name: `glob-${i}/** lines` })),
    inputs: many((i) => ({ ...report.inputs[0]!, path: `reports/${i}.info`, warnings: ['odd'] })),
    flags: many((i) => ({ ...report.flags[1]!, name: `flag-${i}` })),
    trend: many((i) => ({ ...report.trend[0]!, lines: of(i, count) })),
    warnings: many((i) => `warning ${i}`),
  }
}

/** A report in which every text from outside is hostile. */
export function hostile(): CoverageReport {
  const { checks, files, inputs, patch, base, flags, trend, ...rest } = failing()
  return {
    ...rest,
    reason: HOSTILE,
    checks: checks.map((row, i) => ({ ...row, ...(i > 4 && { name: HOSTILE }), because: HOSTILE })),
    files: files.map((row, i) => ({ ...row, path: `${i} ${HOSTILE}` })),
    inputs: inputs.map((row) => ({ ...row, path: HOSTILE, format: HOSTILE, warnings: [HOSTILE] })),
    patch: {
      ...patch!,
      files: patch!.files.map((row) => ({ ...row, path: HOSTILE })),
      unknown: [HOSTILE],
      from: HOSTILE,
    },
    base: { ...base!, commit: HOSTILE, origin: HOSTILE },
    flags: flags.map((row) => ({ ...row, name: HOSTILE, carriedFrom: { commit: HOSTILE, at: base!.at } })),
    trend: trend.map((row) => ({ ...row, commit: HOSTILE })),
    warnings: [HOSTILE],
  }
}
