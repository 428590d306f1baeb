import { describe, expect, it } from 'vitest'
import { readScans } from '../../../support/told-findings.ts'

describe('SARIF', () => {
  const location = { physicalLocation: { artifactLocation: { uri: 'a.js' }, region: { startLine: 1 } } }
  const result = (more: object = {}) => ({ ruleId: 'R', message: { text: 'm' }, locations: [location], ...more })
  const run = (name: string, results: readonly object[] | undefined, more: object = {}) => ({
    tool: { driver: { name, rules: [{ id: 'R' }] } },
    ...(results !== undefined && { results }),
    ...more,
  })
  const sarif = (...runs: readonly object[]) => readScans({ version: '2.1.0', runs })

  it('several runs: one scan each, and one that failed is none', () => {
    const invocations = [
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'boom' } }],
      },
    ]
    const scans = sarif(
      run('Semgrep OSS', [result()]),
      run('Trivy', []),
      run('X', [], { invocations }),
      run('Y', undefined),
    )
    expect(scans.map(({ tool, reported, couldNotScan }) => [tool, reported, couldNotScan])).toEqual([
      ['semgrep', 1, undefined],
      ['trivy', 0, undefined],
      ['x', 0, 'The tool says that it did not succeed: exit code 2; boom.'],
      ['y', 0, 'The run has no list of results, not even an empty one.'],
    ])
  })

  it('suppressions: none, under review and rejected ones do not count', () => {
    const suppressions = [
      undefined,
      [],
      [{ kind: 'inSource' }],
      [{ kind: 'external', status: 'underReview' }],
      [
        { kind: 'external', status: 'accepted' },
        { kind: 'external', status: 'rejected' },
      ],
    ]
    const [scan] = sarif(
      run(
        'X',
        suppressions.map((each) => result({ suppressions: each ?? null })),
      ),
    )
    expect(scan?.findings.map(({ suppressed }) => suppressed !== undefined)).toEqual([false, false, true, false, false])
  })

  it('states of a baseline: what is gone is no finding', () => {
    const states = ['new', 'unchanged', 'updated', 'absent']
    expect(
      sarif(
        run(
          'X',
          states.map((baselineState) => result({ baselineState })),
        ),
      )[0]?.reported,
    ).toBe(3)
  })

  it('taxonomies: weaknesses of the rule and of the result, by name and by place', () => {
    const taxonomies = [{ name: 'CWE', taxa: [{ id: 'CWE-89' }] }]
    const taxa = [{ id: 'CWE-79', toolComponent: { name: 'cwe' } }]
    const relationships = [{ target: { index: 0, toolComponent: { index: 0 } } }]
    const tool = { driver: { name: 'X', rules: [{ id: 'R', relationships }] } }
    expect(sarif({ tool, taxonomies, results: [result({ taxa })] })[0]?.findings[0]?.cwe).toEqual([89, 79])
  })
})
