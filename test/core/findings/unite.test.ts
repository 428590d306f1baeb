import { describe, expect, it } from 'vitest'
import { unite } from '../../../src/core/findings/unite.ts'
import { finding, scan, secret, vulnerability } from './samples.ts'

const keys = (scans: Parameters<typeof unite>[0]) => unite(scans).map(({ key }) => key)

describe('a vulnerability', () => {
  it('that tools know by different names is one finding; a folder nobody explained is another project', () => {
    const [only, ...more] = unite([
      scan('npm-audit', [
        vulnerability(
          { rule: '1523', aliases: ['GHSA-p6mc-m468-83gw'], severity: 'high', spot: undefined },
          { version: undefined },
        ),
      ]),
      scan('trivy', [
        vulnerability({ severity: 'critical', fixedIn: ['4.17.19'], spot: { path: 'package-lock.json', line: 9 } }),
      ]),
      scan('osv-scanner', [
        vulnerability({
          rule: 'GHSA-p6mc-m468-83gw',
          aliases: ['CVE-2020-8203'],
          severity: 'unrated',
          spot: { path: '/work/app/package-lock.json' },
        }),
      ]),
    ])
    expect(more).toHaveLength(1)
    expect(only?.tools).toEqual(['trivy', 'npm-audit'])
  })
  it('is one finding where the roots are known', () => {
    const scans = [
      scan('trivy', [vulnerability({ severity: 'critical', fixedIn: ['4.17.19'] })]),
      scan('osv-scanner', [
        vulnerability({
          rule: 'GHSA-p6mc-m468-83gw',
          aliases: ['CVE-2020-8203'],
          severity: 'high',
          epss: 0.2,
          spot: { path: '/work/app/package.json' },
        }),
      ]),
    ]
    expect(unite(scans, { roots: ['/work/app'] })).toEqual([
      {
        key: 'dependency | CVE-2020-8203 | npm/lodash@4.17.15 | .',
        keys: ['dependency | CVE-2020-8203 | npm/lodash@4.17.15 | .'],
        finding: expect.objectContaining({
          rule: 'CVE-2020-8203',
          severity: 'critical',
          fixedIn: ['4.17.19'],
          epss: 0.2,
        }),
        tools: ['trivy', 'osv-scanner'],
        aliases: ['CVE-2020-8203', 'GHSA-p6mc-m468-83gw'],
        ratings: [
          { tool: 'trivy', rule: 'CVE-2020-8203', severity: 'critical' },
          { tool: 'osv-scanner', rule: 'GHSA-p6mc-m468-83gw', severity: 'high' },
        ],
        disagreement: true,
        gate: 'dependencies',
        spots: [{ path: 'package-lock.json' }, { path: 'package.json' }],
      },
    ])
  })
  it('is another one in another project, version or package', () => {
    const scans = [
      scan('trivy', [
        vulnerability(),
        vulnerability({ spot: { path: 'web/package-lock.json' } }),
        vulnerability({}, { version: '3.0.0' }),
        vulnerability({}, { name: 'lodash-es' }),
      ]),
    ]
    expect(keys(scans)).toEqual([
      'dependency | CVE-2020-8203 | npm/lodash@4.17.15 | .',
      'dependency | CVE-2020-8203 | npm/lodash@4.17.15 | web',
      'dependency | CVE-2020-8203 | npm/lodash@3.0.0 | .',
      'dependency | CVE-2020-8203 | npm/lodash-es@4.17.15 | .',
    ])
  })
  it('without version joins every version, and is known by its own key too', () => {
    const vague = vulnerability({ spot: undefined }, { version: undefined })
    const both = unite([
      scan('npm-audit', [vague]),
      scan('trivy', [vulnerability(), vulnerability({}, { version: '3.0.0' })]),
    ])
    expect(both.map(({ tools, keys: all }) => [tools, all])).toEqual([
      [
        ['trivy', 'npm-audit'],
        ['dependency | CVE-2020-8203 | npm/lodash@4.17.15 | .', 'dependency | CVE-2020-8203 | npm/lodash | '],
      ],
      [
        ['trivy', 'npm-audit'],
        ['dependency | CVE-2020-8203 | npm/lodash@3.0.0 | .', 'dependency | CVE-2020-8203 | npm/lodash | '],
      ],
    ])
    expect(keys([scan('npm-audit', [vague])])).toEqual(['dependency | CVE-2020-8203 | npm/lodash | '])
  })
  it('of a package of a system belongs to no project', () => {
    const zlib = { name: 'zlib1g', version: '1:1.2', ecosystem: 'deb', purl: 'pkg:deb/debian/zlib1g@1:1.2?arch=amd64' }
    const [only, ...more] = unite([
      scan('trivy', [vulnerability({ spot: { path: 'app (debian 12)' } }, zlib)]),
      scan('grype', [vulnerability({ spot: { path: '/var/lib/dpkg/status' } }, { ...zlib, ecosystem: 'debian' })]),
    ])
    expect(more).toEqual([])
    expect([only?.key, only?.gate]).toEqual(['dependency | CVE-2020-8203 | deb/zlib1g@1:1.2 | ', 'container'])
  })
  it('is for production as soon as one tool says so', () => {
    const [one] = unite([
      scan('a', [vulnerability({}, { development: true, direct: false })]),
      scan('b', [vulnerability({}, { development: false, direct: true })]),
    ])
    expect(one?.finding.package).toMatchObject({ development: false, direct: true })
  })
  it('that is malware is critical, whoever says what', () => {
    const [one] = unite([scan('osv-scanner', [vulnerability({ rule: 'MAL-2024-1', severity: 'low' })])])
    expect(one?.finding.severity).toBe('critical')
  })
  it('of a tool that could not scan does not count', () => {
    expect(unite([scan('trivy', [vulnerability()], { couldNotScan: 'no database' })])).toEqual([])
  })
})

describe('the severity', () => {
  const scans = [scan('a', [vulnerability({ severity: 'low' })]), scan('b', [vulnerability({ severity: 'high' })])]
  it('is the worst of those that rate it', () => {
    expect(unite([...scans, scan('c', [vulnerability({ severity: 'unrated' })])])[0]?.finding.severity).toBe('high')
  })
  it('is that of the most trusted tool that rates it', () => {
    const more = [...scans, scan('c', [vulnerability({ severity: 'unrated' })])]
    expect(unite(more, { trusted: ['c', 'a'] })[0]?.finding.severity).toBe('low')
  })
  it('is not disagreed on by a tool that does not rate', () => {
    const [one] = unite([scans[0]!, scan('c', [vulnerability({ severity: 'unrated' })])])
    expect(one?.disagreement).toBe(false)
  })
  it('can be rated anew for each tool', () => {
    const [one] = unite(scans, { rate: (_gate, tool, { severity }) => (tool === 'b' ? 'info' : severity) })
    expect([one?.finding.severity, one?.ratings.map(({ severity }) => severity)]).toEqual(['low', ['low', 'info']])
  })
})

describe('what tools set aside', () => {
  it('stays open if another tool did not', () => {
    const scans = [scan('semgrep', [vulnerability({ suppressed: 'nosemgrep' })]), scan('trivy', [vulnerability()])]
    expect(unite(scans)[0]?.finding.suppressed).toBeUndefined()
    expect(unite([scans[0]!])[0]?.finding.suppressed).toBe('nosemgrep')
  })
})

it('100 000 findings of ten tools keep every key apart', () => {
  const scans = Array.from({ length: 10 }, (_, tool) =>
    scan(
      `tool${tool}`,
      Array.from({ length: 10_000 }, (_each, i) =>
        tool % 2 === 0
          ? vulnerability({ rule: `CVE-2020-${10_000 + i}` }, { name: `p${i % 500}` })
          : finding({ rule: `r${i % 50}`, cwe: [78], spot: { path: `f${i % 1000}.ts`, line: tool * 10_000 + i } }),
      ),
    ),
  )
  const result = unite([...scans, scan('gitleaks', [secret()])])
  expect(result).toHaveLength(60_001)
  expect(new Set(result.map(({ key }) => key)).size).toBe(60_001)
})
