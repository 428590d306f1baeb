import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/core/findings/finding.ts'
import { unite } from '../../../src/core/findings/unite.ts'
import { Waiver, WaiverFile } from '../../../src/core/findings/waiver.ts'
import { applyWaivers, suggestWaiver } from '../../../src/core/findings/waivers.ts'
import { finding, prefixMatcher, scan, secret, united, vulnerability } from './samples.ts'

const NOW = Date.parse('2026-06-15T12:00:00Z')

function waiver(given: object): Waiver {
  return Waiver.parse({ reason: 'not reachable', owner: '@security', expires: '2026-12-31', ...given })
}
function waives(given: object, of: Finding, tool?: string): boolean {
  return applyWaivers([united(of, tool)], [waiver(given)], NOW, prefixMatcher).byKey.size === 1
}

describe('a waiver by id', () => {
  it('holds for every name of the advisory', () => {
    const findings = unite([
      scan('npm-audit', [vulnerability({ rule: '1523', aliases: ['GHSA-p6mc-m468-83gw'] })]),
      scan('trivy', [vulnerability({ aliases: ['GHSA-p6mc-m468-83gw'] })]),
    ])
    for (const id of ['CVE-2020-8203', 'ghsa-P6MC-m468-83gw', '1523']) {
      expect(applyWaivers(findings, [waiver({ id })], NOW, prefixMatcher).byKey.size).toBe(1)
    }
  })
  it('never waives another CVE that an advisory names beside it', () => {
    const two = vulnerability({ rule: 'SNYK-1', aliases: ['CVE-2020-1', 'CVE-2020-2'] })
    expect([waives({ id: 'CVE-2020-2' }, two), waives({ id: 'SNYK-1' }, two)]).toEqual([false, true])
  })
})

describe('a waiver by package', () => {
  const babel = vulnerability({}, { name: '@babel/core', version: '7.1.0' })
  it.each([
    ['pkg:npm/%40babel/core@7.1.0', true],
    ['pkg:npm/@babel/*', true],
    ['npm/@babel/core', true],
    ['@babel/core', true],
    ['@babel/core@7.*', true],
    ['npm/*', true],
    ['pkg:npm/%40babel/core@6.*', false],
    ['pypi/@babel/core', false],
    ['babel/core', false],
  ])('%s: %s', (pkg, expected) => {
    expect(waives({ package: pkg }, babel)).toBe(expected)
  })
  it('is in a range of versions', () => {
    expect(waives({ package: 'npm/lodash', versions: '>=4 <4.17.16' }, vulnerability())).toBe(true)
    expect(waives({ package: 'npm/lodash', versions: '<4' }, vulnerability())).toBe(false)
    expect(waives({ package: 'npm/lodash', versions: '<5' }, vulnerability({}, { version: undefined }))).toBe(false)
  })
  it('holds for no finding without a package', () => {
    expect(waives({ package: 'npm/lodash' }, finding())).toBe(false)
  })
})

describe('a waiver by path, rule and tool', () => {
  it('needs all that it gives', () => {
    const code = finding({ rule: 'B602', spot: { path: 'test/a.py', line: 1 } })
    expect(waives({ path: 'test/**' }, code)).toBe(true)
    expect(waives({ path: 'test/**', rule: 'B6*', tool: 'bandit' }, code, 'bandit')).toBe(true)
    expect(waives({ path: 'test/**', rule: 'B1*' }, code)).toBe(false)
    expect(waives({ path: 'src/**', rule: 'B602' }, code)).toBe(false)
    expect(waives({ path: 'test/**' }, finding())).toBe(false)
  })
  it('does not hold where the same was found outside of the path', () => {
    const findings = unite([
      scan('trivy', [vulnerability({ spot: { path: 'package-lock.json' } })]),
      scan('grype', [vulnerability({ spot: { path: 'package.json' } })]),
    ])
    expect(applyWaivers(findings, [waiver({ path: 'package.json' })], NOW, prefixMatcher).byKey.size).toBe(0)
  })
  it('of one tool does not silence another', () => {
    const findings = unite([scan('gitleaks', [secret()]), scan('trufflehog', [secret()])])
    expect(
      applyWaivers(findings, [waiver({ rule: '*', tool: 'gitleaks', path: 'src/**' })], NOW, prefixMatcher).byKey.size,
    ).toBe(0)
  })
})

describe('the use of waivers', () => {
  it('is told for each: used, unused, expired', () => {
    const result = applyWaivers(
      [united(vulnerability()), united(finding())],
      [waiver({ id: 'CVE-2020-8203' }), waiver({ id: 'CVE-1999-1' }), waiver({ rule: 'B602', expires: '2026-06-14' })],
      NOW,
      prefixMatcher,
    )
    expect(result.uses.map(({ state, findings }) => [state, findings])).toEqual([
      ['used', 1],
      ['unused', 0],
      ['expired', 1],
    ])
    expect([...result.expired.values()].map(({ rule }) => rule)).toEqual(['B602'])
  })
  it('ends with the last day', () => {
    const at = (time: string) =>
      applyWaivers(
        [united(finding())],
        [waiver({ rule: 'B602', expires: '2026-06-15' })],
        Date.parse(time),
        prefixMatcher,
      ).byKey.size
    expect([at('2026-06-15T23:59:59Z'), at('2026-06-16T00:00:00Z')]).toEqual([1, 0])
  })
})

describe('a waiver that is refused', () => {
  const whole = { reason: 'r', owner: 'o', expires: '2026-12-31' }
  it.each([
    { ...whole },
    { ...whole, path: '**' },
    { ...whole, tool: 'trivy' },
    { ...whole, package: '*' },
    { ...whole, id: 'CVE-1', reason: ' ' },
    { ...whole, id: 'CVE-1', owner: undefined },
    { ...whole, id: 'CVE-1', expires: undefined },
    { ...whole, id: 'CVE-1', expires: '2026-02-30' },
    { ...whole, id: 'CVE-1', expires: 'never' },
    { ...whole, path: 'a', versions: '>1' },
    { ...whole, package: 'a', versions: 'latest' },
    { ...whole, id: 'CVE-1', until: '2027-01-01' },
  ])('%j', (given) => {
    expect(WaiverFile.safeParse({ waivers: [given] }).success).toBe(false)
  })
})

describe('the waiver that would apply', () => {
  it.each([
    [vulnerability({}, { purl: 'pkg:npm/lodash@4.17.15' }), 'id: CVE-2020-8203\n  package: "pkg:npm/lodash@4.17.15"'],
    [secret(), 'rule: aws-access-key\n  path: src/a.ts'],
    [finding({ rule: 'x:y', spot: { path: 'app/[id].ts', line: 1 } }), 'rule: "x:y"\n  path: "app/?id?.ts"'],
  ])('%#', (given, subject) => {
    expect(suggestWaiver(united(given), NOW)).toBe(`- ${subject}\n  reason:\n  owner:\n  expires: 2026-07-15`)
  })
})
