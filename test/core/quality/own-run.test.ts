import { describe, expect, it } from 'vitest'
import { planRuns } from '../../../src/core/findings/sarif/plan.ts'
import { ownRunOf } from '../../../src/core/quality/own-run.ts'
import { annotation, report, scans } from './samples.ts'

describe('what the gate says itself', () => {
  const row = { name: 'lint', verdict: 'passed', scans: [] } as const
  it.each([
    [row, undefined],
    [{ ...row, scans: scans(report()) }, undefined],
    [{ ...row, verdict: 'failed', scans: scans(report({ annotations: [annotation()] })) }, undefined],
    [{ ...row, verdict: 'failed', because: 'exited with 1' }, ['warning', 'lint: exited with 1']],
    [{ ...row, verdict: 'errored', because: 'was cancelled' }, ['error', 'lint: was cancelled']],
    [{ ...row, verdict: 'inconclusive', because: 'no test ran' }, ['error', 'lint: no test ran']],
    [{ ...row, verdict: 'inconclusive', because: 'skipped', skipped: 'stage' }, ['note', 'lint: skipped']],
    [
      { ...row, verdict: 'warned', because: 'softened', scans: scans(report({ inconclusive: 'it broke' })) },
      ['error', 'lint: softened; it broke'],
    ],
  ] as const)('of %j is %j', (given, notice) => {
    const notices = ownRunOf([given]).notices.map(({ level, text }) => [level, text])
    expect(notices).toEqual(notice === undefined ? [] : [notice])
  })

  it('is a run of its own that did not succeed, after those of the tools', () => {
    const broken = scans(report({ tool: 'mypy', inconclusive: 'it broke' }))
    const own = ownRunOf([{ name: 'types', verdict: 'inconclusive', because: 'it broke', scans: broken }])
    const { runs } = planRuns([...scans(report({ tool: 'Ruff' })), ...broken], { own })
    expect(runs.map(({ driver, isSuccessful, notices }) => [driver, isSuccessful, notices])).toEqual([
      ['ruff', true, []],
      [
        'Sluice quality-gate',
        false,
        [
          { level: 'error', text: 'types: it broke' },
          { level: 'warning', text: 'mypy has no run here: it broke' },
        ],
      ],
    ])
  })

  it('has its place among the runs that GitHub takes', () => {
    const many = Array.from({ length: 21 }, (_, at) => scans(report({ tool: `tool-${at}` }))[0]!)
    const { runs } = planRuns(many, { own: ownRunOf([]) })
    expect(runs).toHaveLength(20)
    expect(runs.at(-1)?.notices.map(({ text }) => text)).toEqual([
      'tool-19 has no run here: GitHub takes 20 runs in one file.',
      'tool-20 has no run here: GitHub takes 20 runs in one file.',
    ])
  })
})
