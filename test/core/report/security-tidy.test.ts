import { expect, it } from 'vitest'
import { tidyFinding, tidySecurity } from '../../../src/core/report/security-tidy.ts'
import { finding } from './security-findings.ts'
import { failing } from './security-samples.ts'

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
  const row = tidyFinding(given)
  expect(row.title).toMatch(/^a b x+…$/)
  expect(row.title).toHaveLength(500)
  for (const names of [row.tools, row.aliases, row.fixedIn!, row.through!]) {
    expect(names).toHaveLength(10)
    expect(names[0]).toHaveLength(150)
  }
  expect(row.suggestion).toBe(suggestion)
})

it('leaves the report itself as it is', () => {
  const report = failing()
  tidySecurity({ ...report, reason: 'a\nb' })
  expect(report).toEqual(failing())
  expect(tidySecurity({ ...report, reason: 'a\nb' }).reason).toBe('a b')
})
