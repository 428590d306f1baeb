import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../src/core/findings/finding.ts'
import type { SarifLog } from '../../../../src/core/findings/sarif/log.ts'
import { planRuns } from '../../../../src/core/findings/sarif/plan.ts'
import { writeLog } from '../../../../src/core/findings/sarif/write.ts'
import { finding, scan, vulnerability } from '../samples.ts'

function runOf(
  findings: readonly Finding[],
  most = 10,
  hashOfLine?: (path: string, line: number) => string | undefined,
) {
  const { runs } = planRuns([{ ...scan('trivy', findings), toolVersion: '0.74.0' }], { most })
  const options = {
    category: 'sluice',
    mask: (text: string) => text,
    ...(hashOfLine === undefined ? {} : { hashOfLine }),
  }
  const log: SarifLog = JSON.parse([...writeLog(runs, options)].join(''))
  const [run] = log.runs
  if (run === undefined) throw new Error('There is no run.')
  return run
}

describe('a run', () => {
  it('carries the name that the tool gives itself, its version and the category', () => {
    const { tool, automationDetails, results } = runOf([])
    expect(tool.driver).toMatchObject({ name: 'Trivy', version: '0.74.0', rules: [] })
    expect(automationDetails).toEqual({ id: 'sluice/' })
    expect(results).toEqual([])
  })

  it('says how many results have no room', () => {
    const { invocations } = runOf([finding({ severity: 'low' }), finding({ rule: 'B301' })], 1)
    expect(invocations[0]?.toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        message: { text: '1 of 2 results were left out, the mildest of all: GitHub has no room for more.' },
      },
    ])
    expect(runOf([finding()]).invocations).toEqual([{ executionSuccessful: true }])
  })

  it('describes each rule once, where its results point', () => {
    const { tool, results } = runOf([
      vulnerability({ rule: 'CVE-2' }),
      vulnerability({ rule: 'CVE-1' }, { version: '3.0.0' }),
      vulnerability({ rule: 'CVE-1' }),
    ])
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['CVE-1-lodash', 'CVE-2-lodash'])
    expect(results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
      ['CVE-1-lodash', 0],
      ['CVE-1-lodash', 0],
      ['CVE-2-lodash', 1],
    ])
  })
})

describe('the place of a result', () => {
  const regionOf = (spot: Finding['spot']) =>
    runOf([finding({ spot })]).results[0]?.locations[0].physicalLocation.region

  it('is a region of lines and columns', () => {
    expect(regionOf({ path: 'a.py', line: 3, endLine: 4, column: 5, endColumn: 2 })).toEqual({
      startLine: 3,
      startColumn: 5,
      endLine: 4,
      endColumn: 2,
    })
  })

  it('loses an end that comes before its start', () => {
    expect(regionOf({ path: 'a.py', line: 3, endLine: 2, column: 5, endColumn: 2 })).toEqual({
      startLine: 3,
      startColumn: 5,
    })
  })

  it('is the first line where none is told', () => {
    expect(regionOf({ path: 'a.py' })).toEqual({ startLine: 1 })
    expect(regionOf(undefined)).toEqual({ startLine: 1 })
  })
})

describe('a result is known again', () => {
  const printsOf = (findings: readonly Finding[]) =>
    runOf(findings, 10, (path, line) => (path === 'a.py' ? `line${line}:1` : undefined)).results.map(
      ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
    )

  it('by its line, where there is one to read', () => {
    expect(printsOf([finding({ spot: { path: 'a.py', line: 7 } })])).toEqual(['line7:1'])
  })

  it('by its fingerprint and number, where there is none', () => {
    const [first, second] = printsOf([
      finding({ spot: { path: 'b.py', line: 7 } }),
      finding({ spot: { path: 'b.py', line: 8 } }),
    ])
    expect(first).toBe('342ae2:1')
    expect(second).toBe('342ae2:2')
    expect(printsOf([finding({ fingerprint: 'f00d' })])).not.toEqual([first])
  })
})

it('several runs are one log', () => {
  const { runs } = planRuns([scan('trivy'), scan('bandit')])
  const log: SarifLog = JSON.parse([...writeLog(runs, { category: 'sluice', mask: (text) => text })].join(''))
  expect(log.version).toBe('2.1.0')
  expect(log.runs.map(({ tool }) => tool.driver.name)).toEqual(['Trivy', 'Bandit'])
})

it.each([0, 1, 255, 256, 257, 512])('%i results are one list, whatever the pieces it is written in', (count) => {
  const { results } = runOf(
    Array.from({ length: count }, (_, index) => finding({ spot: { path: 'a.py', line: index + 1 } })),
    1_000,
  )
  expect(results.map((each) => each.locations[0].physicalLocation.region.startLine)).toEqual(
    Array.from({ length: count }, (_, index) => index + 1),
  )
})

it('says what a scan left out as errors of its run, which succeeded', () => {
  const { runs } = planRuns([{ ...scan('bandit', [finding()]), partial: ['a.py was not read'] }])
  const log: SarifLog = JSON.parse([...writeLog(runs, { category: 'sluice', mask: (text) => text })].join(''))
  expect(log.runs[0]?.invocations).toEqual([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'a.py was not read.' } }],
    },
  ])
})

it('says of a lint rule its name, and of its results what the tool says of each', () => {
  const lint = { kind: 'lint', rule: 'eqeqeq', title: 'eqeqeq', severity: 'high' } as const
  const { tool, results } = runOf([
    finding({ ...lint, detail: 'Use ===.', fingerprint: 'a' }),
    finding({ ...lint, detail: 'Use !==.', fingerprint: 'b' }),
  ])
  expect(tool.driver.rules).toMatchObject([
    {
      id: 'eqeqeq',
      shortDescription: { text: 'eqeqeq' },
      fullDescription: { text: 'eqeqeq' },
      help: { text: 'eqeqeq' },
    },
  ])
  expect(tool.driver.rules[0]?.properties).toEqual({ tags: ['lint'], 'problem.severity': 'error' })
  expect(results.map(({ level, message }) => [level, message.text])).toEqual([
    ['error', 'Use ===.'],
    ['error', 'Use !==.'],
  ])
})
