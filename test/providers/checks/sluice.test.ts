import { describe, expect, it } from 'vitest'
import { judgeReport } from '../../../src/core/quality/judge-report.ts'
import type { Source } from '../../../src/core/reports/source.ts'
import { sluice } from '../../../src/providers/checks/sluice.ts'

function source(value: unknown): Source {
  return { path: 'report.json', chunks: () => [], text: () => JSON.stringify(value), json: () => value }
}

const report = (verdict: string, checks: readonly object[] = []) => ({
  schemaVersion: 1,
  action: 'coverage-threshold',
  verdict,
  reason: 'because',
  startedAt: '2026-01-01T00:00:00Z',
  checks,
})

describe('the report of another action', () => {
  it('is known, and keeps what it judged', () => {
    const value = report('failed', [
      { name: 'lines', verdict: 'passed' },
      { name: 'patch', verdict: 'failed' },
    ])
    expect(sluice.recognises({ syntax: 'json', value })).toBe(true)
    expect(judgeReport(sluice.read(source(value)))).toEqual({
      verdict: 'failed',
      because: 'breaks coverage-threshold, patch',
    })
  })

  it.each([
    ['passed', 'passed'],
    ['warned', 'passed'],
    ['inconclusive', 'inconclusive'],
    ['errored', 'failed'],
  ])('that is %s is %s here', (verdict, expected) => {
    expect(judgeReport(sluice.read(source(report(verdict)))).verdict).toBe(expected)
  })

  it('is refused when it is no such report', () => {
    expect(() => sluice.read(source({ ...report('passed'), verdict: 'fine' }))).toThrow(/broken/)
    expect(sluice.recognises({ syntax: 'json', value: { action: 'x' } })).toBe(false)
  })
})
