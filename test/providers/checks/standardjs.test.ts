import { expect, it } from 'vitest'
import { standardjs } from '../../../src/providers/checks/standardjs.ts'
import { printed } from '../../support/printed.ts'

it('reads errors, and warnings that are marked', () => {
  const report = standardjs.read(
    printed(
      'standard: Use JavaScript Standard Style (https://standardjs.com)',
      '  /work/t.js:1:12: Extra semicolon. (semi)',
      '  /work/t.js:2:1: Unexpected var, use let or const instead. (no-var) (warning)',
      '  /work/t.js:3:1: Missing space.',
    ),
  )
  expect(report.annotations.map(({ line, level, rule, message }) => [line, level, rule, message])).toEqual([
    [1, 'error', 'semi', 'Extra semicolon.'],
    [2, 'warning', 'no-var', 'Unexpected var, use let or const instead.'],
    [3, 'error', '', 'Missing space.'],
  ])
})
