import { describe, expect, it } from 'vitest'
import { qualityStep } from './step.ts'

const CHECKS = '- { name: doubt, report: none.xml, stage: unit }\n- { name: later, run: ["true"], stage: e2e }'
const NOTHING = '<testsuites/>'

async function verdicts(inputs: Readonly<Record<string, string>>) {
  using step = qualityStep()
  step.write('none.xml', NOTHING)
  const { report, failures } = await step.run({ checks: CHECKS, stages: '[unit, e2e]', ...inputs })
  return {
    checks: report.checks.map(({ verdict, skipped = 'ran' }) => [verdict, skipped]),
    failed: failures.length > 0,
  }
}

describe('after a check that decided nothing', () => {
  it('later stages are skipped', async () => {
    expect(await verdicts({})).toEqual({
      checks: [
        ['inconclusive', 'ran'],
        ['inconclusive', 'stage'],
      ],
      failed: true,
    })
  })

  it('they run where on-inconclusive says "warn"', async () => {
    expect(await verdicts({ 'on-inconclusive': 'warn' })).toEqual({
      checks: [
        ['inconclusive', 'ran'],
        ['passed', 'ran'],
      ],
      failed: false,
    })
  })

  it('a gate that only reports shows what one that decides would do', async () => {
    expect(await verdicts({ 'report-only': 'true' })).toEqual({
      checks: [
        ['inconclusive', 'ran'],
        ['inconclusive', 'stage'],
      ],
      failed: false,
    })
  })
})
