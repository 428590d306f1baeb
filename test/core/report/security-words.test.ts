import { expect, it } from 'vitest'
import {
  advisoryUrl,
  showDatabase,
  showDisagreement,
  showPackage,
  showSeverities,
  showThreat,
} from '../../../src/core/report/security-words.ts'
import { finding } from './security-findings.ts'
import { failing } from './security-samples.ts'

it.each([
  ['CVE-2021-44228', 'https://nvd.nist.gov/vuln/detail/CVE-2021-44228'],
  ['GHSA-jfh8-c2jp-5v3q', 'https://github.com/advisories/GHSA-jfh8-c2jp-5v3q'],
  ['CVE-2021-44228"><b>', undefined],
  ['CVE-2021-44228\n', undefined],
  ['GHSA-jfh8-c2jp-../x', undefined],
  ['B602', undefined],
])('leads from %j to %j', (rule, url) => {
  expect(advisoryUrl(rule)).toBe(url)
})

it('names a package with as much as is known', () => {
  expect(showPackage({ package: 'a', version: '1.0' })).toBe('a 1.0')
  expect(showPackage({ package: 'a' })).toBe('a')
  expect(showPackage({})).toBeUndefined()
})

it('tells how likely an attack is only where that is worth a word', () => {
  expect(showThreat(finding('r', 'low', { exploited: true, epss: 0.9999 }))).toBe('known to be exploited, EPSS 99.9 %')
  expect(showThreat(finding('r', 'low', { exploited: false, epss: 0.0099 }))).toBeUndefined()
})

it('tells who disagrees, and nothing where nobody does', () => {
  const ratings = [
    { tool: 'a', rule: 'r', severity: 'high' as const },
    { tool: 'b', rule: 'r', severity: 'low' as const },
  ]
  expect(showDisagreement(finding('r', 'high', { ratings, disagreement: true }))).toBe('a says high, b low')
  expect(showDisagreement(finding('r', 'high', { ratings }))).toBeUndefined()
})

it('counts severities, the worst first', () => {
  expect(showSeverities({ critical: 0, high: 12_000, medium: 0, low: 1, info: 0, unrated: 2 })).toBe(
    '12\u202f000 high, 1 low, 2 unrated',
  )
  expect(showSeverities({ critical: 0, high: 0, medium: 0, low: 0, info: 0, unrated: 0 })).toBe('none')
})

it('tells how old a database was when the scan began', () => {
  const row = failing().scans[1]!
  const shown = (databaseAt: string) => showDatabase({ ...row, databaseAt }, failing())
  expect(shown('2026-11-14T06:00:00Z')).toBe('2026-11-14, 7 days old')
  expect(shown('2026-11-21')).toBe('2026-11-21, less than a day old')
  expect(shown('yesterday')).toBe('yesterday')
  expect(showDatabase(row, failing())).toBe('–')
})
