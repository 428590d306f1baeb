import { describe, expect, it } from 'vitest'
import { type Evidence, EvidenceCheck, judgeEvidence } from '../../../src/core/findings/evidence.ts'

const NOW = Date.parse('2026-06-15T12:00:00Z')
const HOUR = 3_600_000
const backup = EvidenceCheck.parse({ name: 'backup verified', file: 'backup.log', 'max-age': '24h' })
const audit = EvidenceCheck.parse({ name: 'audit log', run: ['./audit.sh'] })
const encrypted = EvidenceCheck.parse({
  name: 'encrypted volumes',
  report: 'volumes.json',
  value: '$.encrypted',
  operator: '>=',
  expected: 100,
})

describe('a check of evidence', () => {
  it.each<[string, EvidenceCheck, Evidence | undefined, string]>([
    ['a fresh file', backup, { modifiedAt: NOW - HOUR, bytes: 5 }, 'passed'],
    ['an old file', backup, { modifiedAt: NOW - 25 * HOUR, bytes: 5 }, 'failed'],
    ['an empty file', backup, { modifiedAt: NOW, bytes: 0 }, 'inconclusive'],
    ['a missing file', backup, { missing: 'backup.log is not there.' }, 'inconclusive'],
    ['nothing', backup, undefined, 'inconclusive'],
    ['another kind', backup, { exitCode: 0 }, 'inconclusive'],
    ['a command that ended well', audit, { exitCode: 0 }, 'passed'],
    ['a command that failed', audit, { exitCode: 2 }, 'failed'],
    ['a command that was ended', audit, { exitCode: null }, 'inconclusive'],
    ['a good number', encrypted, { modifiedAt: NOW, bytes: 5, value: 100 }, 'passed'],
    ['a bad number', encrypted, { modifiedAt: NOW, bytes: 5, value: 99.5 }, 'failed'],
    ['no number', encrypted, { modifiedAt: NOW, bytes: 5, value: null }, 'inconclusive'],
  ])('%s', (_what, check, evidence, verdict) => {
    expect(judgeEvidence(check, evidence, NOW).verdict).toBe(verdict)
  })
  it('says how old and what was allowed', () => {
    expect(judgeEvidence(backup, { modifiedAt: NOW - 25 * HOUR, bytes: 5 }, NOW)).toEqual({
      name: 'backup verified',
      operator: null,
      expected: null,
      actual: null,
      verdict: 'failed',
      because: 'It is 1d1h old; 1d are allowed.',
    })
  })
  it('shows the number beside its limit', () => {
    expect(judgeEvidence(encrypted, { modifiedAt: NOW, bytes: 5, value: 90 }, NOW)).toEqual({
      name: 'encrypted volumes',
      operator: '>=',
      expected: 100,
      actual: 90,
      verdict: 'failed',
    })
  })
})
