import { expect, it } from 'vitest'
import { tidyCanary } from '../../../src/core/report/canary-tidy.ts'
import { HOSTILE, hostile, sample } from './samples.ts'

it('changes nothing in an orderly report', () => {
  expect(tidyCanary(sample('hung'))).toEqual(sample('hung'))
})

it('makes every text one line without hidden characters', () => {
  const { takeover, reason, version, environment, warnings, checks, ticks, milestones } = tidyCanary(hostile())
  const texts = [takeover, reason, version, environment, warnings[0], checks[0]?.name, checks[0]?.because]
  for (const text of [...texts, ticks[0]?.because, milestones[0]?.what]) {
    expect(text).toMatch(/^<\/script>/)
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  }
  expect(HOSTILE).toMatch(/[\p{Cc}\p{Cf}]/u)
})

it('caps rows at 300 characters and the reason at 1000', () => {
  const report = tidyCanary({ ...sample('aborted'), reason: 'x'.repeat(5_000), warnings: ['y'.repeat(5_000)] })
  expect(report.reason).toHaveLength(1_000)
  expect(report.warnings[0]).toHaveLength(300)
})

it('puts looks and milestones in the order of time', () => {
  const report = sample('promoted')
  const mixed = { ...report, ticks: report.ticks.toReversed(), milestones: report.milestones.toReversed() }
  expect(tidyCanary(mixed)).toEqual(report)
})
