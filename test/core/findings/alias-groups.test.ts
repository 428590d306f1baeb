import { describe, expect, it } from 'vitest'
import { groupAliases } from '../../../src/core/findings/alias-groups.ts'

describe('aliases', () => {
  it('lead to the CVE over any number of steps', () => {
    const aliases = groupAliases([
      ['PYSEC-2021-1', 'GHSA-a'],
      ['SNYK-1', 'PYSEC-2021-1'],
      ['GHSA-a', 'CVE-2021-9'],
      ['GHSA-z', 'CVE-2021-8'],
    ])
    expect(aliases.canonical(['SNYK-1'])).toBe('CVE-2021-9')
    expect(aliases.canonical(['GHSA-z'])).toBe('CVE-2021-8')
    expect(aliases.all(['SNYK-1']).toSorted()).toEqual(['CVE-2021-9', 'GHSA-a', 'PYSEC-2021-1', 'SNYK-1'])
  })
  it('do not unite two CVEs that one advisory names', () => {
    const aliases = groupAliases([['GHSA-a', 'CVE-2021-1', 'CVE-2021-2'], ['CVE-2021-1'], ['CVE-2021-2']])
    expect(aliases.canonical(['CVE-2021-1'])).toBe('CVE-2021-1')
    expect(aliases.canonical(['CVE-2021-2'])).toBe('CVE-2021-2')
    expect(aliases.canonical(['GHSA-a', 'CVE-2021-2', 'CVE-2021-1'])).toBe('CVE-2021-1')
  })
  it('do not unite what a bundle gathers', () => {
    const aliases = groupAliases([
      ['CVE-2021-1', 'RHSA-2021:1'],
      ['CVE-2021-2', 'RHSA-2021:1'],
      ['CVE-2021-1', 'GHSA-a'],
    ])
    expect(aliases.canonical(['GHSA-a'])).toBe('CVE-2021-1')
    expect(aliases.canonical(['RHSA-2021:1'])).toBe('RHSA-2021:1')
    expect(aliases.all(['RHSA-2021:1'])).toEqual(['RHSA-2021:1'])
  })
  it('that stand for two CVEs are nobody’s', () => {
    const aliases = groupAliases([
      ['GHSA-a', 'CVE-2021-1'],
      ['GHSA-a', 'CVE-2021-2'],
    ])
    expect(aliases.canonical(['GHSA-a'])).toBe('GHSA-a')
    expect(aliases.all(['GHSA-a'])).toEqual(['GHSA-a'])
  })
  it('without a CVE take the best name', () => {
    expect(groupAliases([['SNYK-1', 'GHSA-a']]).canonical(['SNYK-1'])).toBe('GHSA-a')
    expect(groupAliases([]).canonical(['npm-audit:7'])).toBe('npm-audit:7')
  })
  it('survive a chain of 100 000', () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => [`OSV-${i}`, `OSV-${i + 1}`])
    expect(groupAliases([...chain, ['OSV-100000', 'CVE-2021-1']]).canonical(['OSV-0'])).toBe('CVE-2021-1')
  })
})
