import { describe, expect, it } from 'vitest'
import { judgeAge, type Release } from '../../../src/core/findings/age.ts'
import { scanAges } from '../../../src/core/findings/age-scan.ts'
import type { Disposition } from '../../../src/core/findings/dispose.ts'
import { securityScore } from '../../../src/core/findings/score.ts'
import { finding } from './samples.ts'

const DAY = 86_400_000
const NOW = Date.parse('2026-06-01T00:00:00Z')
const out = (version: string, day: string, more: Partial<Release> = {}): Release => ({
  version,
  at: Date.parse(`${day}T00:00:00Z`),
  ...more,
})
const releases = [
  out('1.0.0', '2024-01-01'),
  out('2.0.0', '2025-01-01'),
  out('1.0.1', '2026-05-20'),
  out('3.0.0-rc.1', '2026-05-01', { preRelease: true }),
  out('2.5.0', '2026-05-02', { yanked: true }),
  out('2.1.0', '2026-05-30'),
]
const HALF_A_YEAR = { maxAge: 182 * DAY }

describe('the age of a package', () => {
  it('is how far the newest release is ahead of the installed one', () => {
    expect(judgeAge('1.0.0', { releases }, HALF_A_YEAR, NOW)).toMatchObject({
      newest: { version: '2.1.0' },
      behind: 880 * DAY,
      isTooOld: true,
      because: ['2.1.0 came out 880 days after 1.0.0; 182d are allowed'],
    })
    expect(judgeAge('2.1.0', { releases }, HALF_A_YEAR, NOW)).toMatchObject({ behind: 0, isTooOld: false })
  })
  it('does not count an old package whose newest release is installed', () => {
    expect(judgeAge('1.0.0', { releases: releases.slice(0, 1) }, HALF_A_YEAR, NOW)).toMatchObject({
      behind: 0,
      isTooOld: false,
    })
  })
  it('does not count a repair of an older line that came out later', () => {
    expect(judgeAge('2.0.0', { releases: releases.slice(0, 3) }, HALF_A_YEAR, NOW)).toMatchObject({ behind: 0 })
    expect(judgeAge('1.0.1', { releases: releases.slice(0, 3) }, HALF_A_YEAR, NOW)).toMatchObject({ behind: 0 })
  })
  it('is measured at what the registry calls the latest', () => {
    expect(judgeAge('1.0.0', { releases, latest: '2.0.0' }, HALF_A_YEAR, NOW)?.newest?.version).toBe('2.0.0')
    expect(judgeAge('1.0.0', { releases, latest: '2.5.0' }, HALF_A_YEAR, NOW)?.newest?.version).toBe('2.1.0')
  })
  it('is not known of a version that the registry does not know', () => {
    expect(judgeAge('9.9.9', { releases }, HALF_A_YEAR, NOW)).toBeUndefined()
    expect(judgeAge('1.0', { releases }, HALF_A_YEAR, NOW)?.behind).toBe(880 * DAY)
  })
})

describe('a cool-down', () => {
  it('refuses what has not been out long enough, and names what has', () => {
    expect(judgeAge('2.1.0', { releases }, { minAge: 7 * DAY }, NOW)).toMatchObject({
      isTooNew: true,
      settled: { version: '2.0.0' },
      because: ['2.1.0 has been out for 2 days; 7d are asked for'],
    })
    expect(judgeAge('2.1.0', { releases }, { minAge: 2 * DAY }, NOW)).toMatchObject({ isTooNew: false, because: [] })
  })
})

describe('the scan of ages', () => {
  const pkg = (name: string, version: string) => ({ name, version, ecosystem: 'npm' })
  it('finds what is outdated and what is too new', () => {
    const answers = [
      { package: pkg('old', '1.0.0'), releases: { releases } },
      { package: pkg('new', '2.1.0'), releases: { releases } },
      { package: pkg('fine', '2.0.0'), releases: { releases: releases.slice(0, 2) } },
    ]
    const { findings, couldNotScan, lookedAt } = scanAges(answers, { ...HALF_A_YEAR, minAge: 7 * DAY }, NOW)
    expect(findings.map(({ rule, severity, title, fixedIn }) => [rule, severity, title, fixedIn])).toEqual([
      ['outdated', 'low', 'old 1.0.0 is outdated: 2.1.0 came out 880 days after 1.0.0; 182d are allowed', ['2.1.0']],
      ['too-new', 'critical', 'new 2.1.0 is too new: 2.1.0 has been out for 2 days; 7d are asked for', ['2.0.0']],
    ])
    expect([couldNotScan, lookedAt]).toEqual([undefined, '3 packages'])
  })
  it('is partial without some answers and could-not-scan without any', () => {
    const silent = { package: pkg('a', '1'), unanswered: 'HTTP 503' }
    const strange = { package: pkg('b', '9.9'), releases: { releases } }
    expect(
      scanAges([silent, strange, { package: pkg('c', '2.0.0'), releases: { releases } }], {}, NOW).partial,
    ).toEqual(['a 1: HTTP 503', 'b 9.9: its registry does not know it'])
    expect(scanAges([silent], {}, NOW).couldNotScan).toBe('a 1: HTTP 503')
    expect(scanAges([], {}, NOW).couldNotScan).toMatch(/^No report lists packages/)
  })
})

describe('the security score', () => {
  const open = (
    severity: 'critical' | 'high' | 'medium' | 'low' | 'info' | 'unrated',
    disposition: Disposition = 'warned',
  ) => ({
    disposition,
    finding: finding({ severity }),
  })
  const scans = [{}]
  it('is 100 minus what is open, by weight', () => {
    const all = [open('critical'), open('high'), open('medium'), open('low'), open('unrated'), open('info')]
    expect([securityScore([], scans), securityScore(all, scans)]).toEqual([100, 60])
  })
  it('counts nothing that was waived or set aside, and never falls below 0', () => {
    expect(
      securityScore([open('critical', 'waived'), open('high', 'baseline'), open('low', 'suppressed')], scans),
    ).toBe(100)
    expect(
      securityScore(
        Array.from({ length: 9 }, () => open('critical', 'blocked')),
        scans,
      ),
    ).toBe(0)
  })
  it('is none where a tool could not scan', () => {
    expect([securityScore([], []), securityScore([], [{ couldNotScan: 'x' }, {}])]).toEqual([null, null])
  })
})
