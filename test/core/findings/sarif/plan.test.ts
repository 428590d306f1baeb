import { describe, expect, it } from 'vitest'
import { planRuns } from '../../../../src/core/findings/sarif/plan.ts'
import { finding, scan, vulnerability } from '../samples.ts'

const at = (line: number, severity: 'critical' | 'unrated' | 'low' | 'info' = 'low') =>
  finding({ severity, spot: { path: 'a.py', line } })

describe('the runs of an upload', () => {
  it('are one for each tool, whatever the number of its reports', () => {
    const { runs } = planRuns([scan('bandit', [at(1)]), scan('trivy', []), scan('bandit', [at(2)])])
    expect(runs.map(({ tool, entries }) => [tool, entries.map(({ line }) => line)])).toEqual([
      ['bandit', [1, 2]],
      ['trivy', []],
    ])
  })

  it('have nothing of a tool that could not scan, since GitHub closes what is missing', () => {
    const failed = { ...scan('bandit', []), couldNotScan: 'It crashed.' }
    expect(planRuns([scan('bandit', [at(1)]), failed, scan('trivy', [])])).toMatchObject({
      runs: [{ tool: 'trivy' }],
      withheld: [{ tool: 'Bandit', why: 'It crashed.' }],
    })
  })

  it('are 20 at most', () => {
    const { runs, withheld } = planRuns(Array.from({ length: 22 }, (_, index) => scan(`tool-${index}`, [])))
    expect(runs).toHaveLength(20)
    expect(withheld.map(({ tool }) => tool)).toEqual(['tool-20', 'tool-21'])
  })

  it('have none of a list of packages, which looks for nothing', () => {
    expect(planRuns([scan('spdx', [])]).runs).toEqual([])
  })
})

describe('the results of a run', () => {
  it('are the worst, and how many were left out is told', () => {
    const { runs } = planRuns([scan('bandit', [at(1, 'info'), at(2), at(3, 'unrated'), at(4, 'critical')])], {
      most: 2,
    })
    expect(runs[0]?.entries.map(({ line }) => line)).toEqual([4, 3])
    expect(runs[0]?.leftOut).toBe(2)
  })

  it('are chosen alike in whatever order the report has them', () => {
    const findings = [at(3), at(1), at(2)]
    const chosen = (given: typeof findings) => planRuns([scan('bandit', given)], { most: 2 }).runs[0]?.entries
    expect(chosen(findings)).toEqual(chosen(findings.toReversed()))
  })

  it('have nothing that was suppressed or waived: GitHub would open it', () => {
    const waived = at(2)
    const findings = [at(1), waived, finding({ suppressed: 'nosec' })]
    const { runs } = planRuns([scan('bandit', findings)], { isWaived: (each) => each === waived })
    expect(runs[0]?.entries.map(({ line }) => line)).toEqual([1])
    expect(runs[0]?.setAside).toBe(2)
  })

  it('have what two reports of one tool say alike once', () => {
    const older = vulnerability({}, { version: '3.0.0' })
    const { runs } = planRuns([scan('trivy', [vulnerability(), older]), scan('trivy', [vulnerability()])])
    expect(runs[0]?.entries.map((each) => each.finding.package?.version)).toEqual(['4.17.15', '3.0.0'])
  })

  it('have two secrets of one line, told apart by their fingerprints', () => {
    const secret = (fingerprint: string) => finding({ kind: 'secret', fingerprint, spot: { path: '.env', line: 1 } })
    expect(planRuns([scan('gitleaks', [secret('a'), secret('b')])]).runs[0]?.entries).toHaveLength(2)
  })
})
