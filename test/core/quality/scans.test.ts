import { describe, expect, it } from 'vitest'
import { annotation, report, scans, testReport } from './samples.ts'

describe('what a linter found', () => {
  it('is one scan of the tool, by the name of its own SARIF, with a finding for each place', () => {
    const [scan] = scans(
      report({ tool: 'Ruff', toolVersion: '1.2', annotations: [annotation({ endLine: 4, column: 2 })] }),
    )
    expect(scan).toMatchObject({
      tool: 'ruff',
      driver: 'ruff',
      toolVersion: '1.2',
      couldNotScan: undefined,
      partial: [],
    })
    expect(scan?.findings).toMatchObject([
      {
        kind: 'lint',
        rule: 'eqeqeq',
        title: 'eqeqeq',
        detail: 'Use ===.',
        severity: 'high',
        spot: { path: 'src/a.ts', line: 3, endLine: 4, column: 2 },
      },
    ])
  })

  it.each([
    ['error', 'high'],
    ['warning', 'medium'],
    ['notice', 'low'],
  ] as const)('of the level %s is %s', (level, severity) => {
    expect(scans(report({ annotations: [annotation({ level })] }))[0]?.findings[0]?.severity).toBe(severity)
  })

  it('may be about a whole file, and has the name of the tool where it has no rule', () => {
    const annotations = [annotation({ rule: '', line: undefined, message: 'would reformat' })]
    expect(scans(report({ tool: 'Black', annotations }))[0]?.findings).toMatchObject([
      { rule: 'Black', title: 'Black', spot: { path: 'src/a.ts', line: undefined } },
    ])
  })

  it('is told for each tool where a report speaks for several', () => {
    const annotations = [annotation({ tool: 'B' })]
    expect(
      scans(report({ tool: 'SARIF', toolVersion: '1', tools: ['A', 'B'], annotations })).map((scan) => [
        scan.driver,
        scan.toolVersion,
        scan.findings.length,
      ]),
    ).toEqual([
      ['A', undefined, 0],
      ['B', undefined, 1],
    ])
  })
})

describe('a failed test', () => {
  it('is a finding of one rule where it has a line in a file', () => {
    const annotations = [
      annotation({ rule: 'adds up', message: '1 is not 2' }),
      annotation({ rule: 'elsewhere', line: undefined }),
    ]
    const given = { ...testReport({ total: 3, passed: 1, failed: 2 }), annotations }
    const [scan] = scans(given)
    expect(scan?.findings).toMatchObject([
      { kind: 'test', rule: 'failed-test', title: 'Failed test', detail: 'adds up: 1 is not 2' },
    ])
    expect(scan?.partial).toEqual(['1 failures of tests have no place in a file'])
  })
})

describe('silence', () => {
  it.each([
    ['a report of nothing', report(), true, undefined],
    ['a command that failed beside it', report(), false, 'exited with 2'],
    ['a tool that broke', report({ inconclusive: 'it broke' }), true, 'it broke'],
    [
      'what stands in no file',
      report({ annotations: [annotation({ path: '' })] }),
      true,
      '1 findings have no place in a file',
    ],
  ])('of %s', (_, given, isClean, couldNotScan) => {
    expect(scans(given, isClean)).toMatchObject([{ findings: [], couldNotScan }])
  })

  it('of a tool that broke is partial when it found something', () => {
    expect(scans(report({ annotations: [annotation()], inconclusive: 'it broke' }))).toMatchObject([
      { couldNotScan: undefined, partial: ['it broke'] },
    ])
  })

  it.each([
    ['no report', undefined],
    ['limits', report({ limits: [{ name: 'p95', isKept: true }] })],
    ['a load test', report({ about: 'load' })],
  ])('of %s is no scan', (_, given) => {
    expect(scans(given, false)).toEqual([])
  })
})
