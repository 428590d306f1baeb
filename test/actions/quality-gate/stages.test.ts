import { describe, expect, it } from 'vitest'
import { qualityStep } from './step.ts'

const CHECKS = '- { name: doubt, report: none.xml, stage: unit }\n- { name: later, run: ["true"], stage: e2e }'
const NOTHING = '<testsuites/>'

async function verdicts(inputs: Readonly<Record<string, string>>) {
  const step = qualityStep()
  step.write('none.xml', NOTHING)
  const { report, failures } = await step.run({ checks: CHECKS, stages: '[unit, e2e]', ...inputs })
  return {
    checks: report.checks.map(({ verdict, skipped = 'ran' }) => [verdict, skipped]),
    failed: failures.length > 0,
  }
}

const SKIPPED = ['inconclusive', 'stage']
const RAN = ['passed', 'ran']

describe('after a check that decided nothing', () => {
  it.each([
    ['are skipped', {}, SKIPPED, true],
    ['run where on-inconclusive says "warn"', { 'on-inconclusive': 'warn' }, RAN, false],
    ['are skipped by a gate that only reports, as by one that decides', { 'report-only': 'true' }, SKIPPED, false],
  ])('later stages %s', async (_what, inputs, later, failed) => {
    expect(await verdicts(inputs)).toEqual({ checks: [['inconclusive', 'ran'], later], failed })
  })
})
