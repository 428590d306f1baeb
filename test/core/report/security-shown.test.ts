import { expect, it } from 'vitest'
import { shown } from '../../../src/core/report/security-shown.ts'
import { finding } from './security-findings.ts'

it('has the worst first, what is exploited before its equals, and counts all', () => {
  const findings = [
    finding('a', 'low', { path: 'b.ts' }),
    finding('b', 'low', { path: 'a.ts' }),
    finding('c', 'unrated'),
    finding('d', 'critical'),
    finding('e', 'critical', { exploited: true }),
    finding('f', 'critical', { disposition: 'waived' }),
  ]
  const { rows, total } = shown(findings, 'passed', 4)
  expect(rows.map(({ rule }) => rule)).toEqual(['e', 'd', 'b', 'a'])
  expect(total).toBe(5)
})
