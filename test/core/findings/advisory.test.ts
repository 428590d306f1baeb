import { describe, expect, it } from 'vitest'
import { advisoryNames, bestName, isBundle, isMalware, spellAdvisory } from '../../../src/core/findings/advisory.ts'

describe('the name of an advisory', () => {
  it.each([
    [' cve-2021-44228', 'CVE-2021-44228'],
    ['ghsa-JFH8-c2jp-5v3q', 'GHSA-jfh8-c2jp-5v3q'],
    ['Pysec-2021-1', 'PYSEC-2021-1'],
  ])('%j is spelled %j', (name, spelled) => {
    expect(spellAdvisory(name)).toBe(spelled)
  })
  it('is that of its tool where only the tool knows it', () => {
    expect(advisoryNames('npm-audit', '1523', ['GHSA-AAAA-bbbb-cccc'])).toEqual([
      'npm-audit:1523',
      'GHSA-aaaa-bbbb-cccc',
    ])
    expect(advisoryNames('trivy', 'CVE-2020-1', ['cve-2020-1', ''])).toEqual(['CVE-2020-1'])
  })
  it('that people know best is the CVE, then the GHSA, then another public one', () => {
    expect(bestName(['PYSEC-2021-1', 'GHSA-a', 'CVE-2021-2', 'CVE-2021-1'])).toBe('CVE-2021-1')
    expect(bestName(['RUSTSEC-2021-1', 'GHSA-a'])).toBe('GHSA-a')
    expect(bestName(['npm-audit:7', 'RHSA-2021:1', 'SNYK-JS-A-1'])).toBe('SNYK-JS-A-1')
    expect(bestName([])).toBe('')
  })
  it.each(['RHSA-2021:1', 'DSA-5001-1', 'USN-1', 'ALAS2-2021-1', 'SUSE-SU-2021:1'])('%s is a bundle', (name) => {
    expect([isBundle(name), isBundle('CVE-2021-1'), isBundle('GHSA-x')]).toEqual([true, false, false])
  })
  it('of malware begins with MAL-', () => {
    expect([isMalware('MAL-2024-1'), isMalware('CVE-2024-1')]).toEqual([true, false])
  })
})
