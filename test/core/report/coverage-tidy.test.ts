import { expect, it } from 'vitest'
import { tidyCoverage } from '../../../src/core/report/coverage-tidy.ts'
import { failing } from './coverage-samples.ts'

const LONG = `\u001b[31m${'x'.repeat(2_000)}\n`

it('makes every text one line of bounded length', () => {
  const report = failing()
  const tidy = tidyCoverage({
    ...report,
    reason: LONG,
    warnings: [LONG],
    checks: [{ ...report.checks[0]!, name: LONG, because: LONG }],
    inputs: [{ ...report.inputs[0]!, format: LONG, warnings: [LONG] }],
    patch: { ...report.patch!, from: LONG },
    base: { ...report.base!, commit: LONG, origin: LONG },
    flags: [{ ...report.flags[1]!, name: LONG, carriedFrom: { commit: LONG, at: report.startedAt } }],
    trend: [{ ...report.trend[0]!, commit: LONG }],
  })
  const texts = JSON.stringify([tidy, tidy.patch]).match(/x{10,}…/g)!
  expect(texts.map((line) => line.length)).toEqual([1_000, 300, 500, 40, 500, 300, 64, 300, 300, 64, 64, 500, 300])
  expect(JSON.stringify(tidy)).not.toMatch(/\\n|\\u001b|\[31m/)
})

it('leaves what is tidy as it is', () => {
  expect(tidyCoverage(failing())).toEqual(failing())
  const bare = { ...failing(), patch: null, base: null, flags: [], trend: [], checks: [] }
  expect(tidyCoverage(bare)).toEqual(bare)
})
