import { expect, it } from 'vitest'
import { shown, tidySecurity } from '../../../src/core/report/security-shown.ts'
import { finding } from './security-findings.ts'
import { failing } from './security-samples.ts'

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

it('makes every text of a finding one short line, but keeps the lines of a suggested waiver', () => {
  const text = `a\nb\u202e${'x'.repeat(1_000)}`
  const suggestion = '- id: CVE-2026-1001\n  reason:'
  const list = Array(30).fill(text)
  const given = finding('r', 'low', {
    title: text,
    tools: list,
    aliases: list,
    fixedIn: list,
    through: list,
    suggestion,
  })
  const [row] = shown([given], 'passed', 1).rows
  expect(row!.title).toMatch(/^a b x+…$/)
  expect(row!.title).toHaveLength(500)
  for (const names of [row!.tools, row!.aliases, row!.fixedIn!, row!.through!]) {
    expect(names).toHaveLength(10)
    expect(names[0]).toHaveLength(150)
  }
  expect(row!.suggestion).toBe(suggestion)
})

it('leaves the report itself as it is', () => {
  const report = failing()
  tidySecurity({ ...report, reason: 'a\nb' })
  expect(report).toEqual(failing())
  expect(tidySecurity({ ...report, reason: 'a\nb' }).reason).toBe('a b')
})
