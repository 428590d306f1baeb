import { expect, it } from 'vitest'
import { createWarnings } from '../../../src/providers/reports/warnings.ts'

it('keeps 20 warnings and says how many more there were', () => {
  const warnings = createWarnings()
  for (let i = 1; i <= 20; i++) warnings.say(`line ${i}`)
  expect(warnings.all()).toHaveLength(20)
  for (let i = 21; i <= 1_000_000; i++) warnings.say(`line ${i}`)
  expect(warnings.all().slice(19)).toEqual(['line 20', 'and 999980 more of this kind'])
})

it('gives nothing when nothing was said', () => {
  expect(createWarnings().all()).toEqual([])
})
