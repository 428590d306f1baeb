import { expect, it } from 'vitest'
import { osvScanner } from '../../../src/providers/findings/osv-scanner.ts'
import { jsonReport } from '../../support/json-report.ts'

const GHSA = {
  id: 'GHSA-q559-8m2m-g699',
  aliases: ['CVE-2022-31091'],
  summary: 'Change in port should be considered a change in origin',
  details: 'Long text',
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:N/A:N' }],
  affected: [
    {
      package: { name: 'guzzlehttp/guzzle' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '6.5.8' }] }],
    },
    { package: { name: 'another' }, ranges: [{ type: 'ECOSYSTEM', events: [{ fixed: '1.0' }] }] },
  ],
  database_specific: { severity: 'MODERATE', cwe_ids: ['CWE-200'] },
}
const CVSS4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N'
const CVSS3 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N'
const CVSS2 = 'AV:N/AC:L/Au:N/C:C/I:C/A:C'
const PYSEC = { id: 'PYSEC-2023-74', aliases: ['CVE-2023-32681'] }
const GUZZLE = { package: { name: 'guzzlehttp/guzzle', version: '6.3.3', ecosystem: 'Packagist' } }

function read(entry: object) {
  const source = { path: 'composer.lock', type: 'lockfile' }
  return osvScanner.read(jsonReport({ results: [{ source, packages: [{ ...GUZZLE, ...entry }] }] }))[0]
}

it('reads a vulnerability with all names of its group', () => {
  const groups = [{ ids: ['GHSA-q559-8m2m-g699'], aliases: ['CVE-2022-31091', 'BIT-x'], max_severity: '9.9' }]
  expect(read({ vulnerabilities: [GHSA], groups, dependency_groups: ['dev'] })?.findings).toEqual([
    {
      kind: 'dependency',
      rule: 'GHSA-q559-8m2m-g699',
      severity: 'medium',
      score: 7.7,
      title: 'Change in port should be considered a change in origin',
      detail: 'Long text',
      aliases: ['GHSA-q559-8m2m-g699', 'CVE-2022-31091', 'BIT-x'],
      cwe: [200],
      package: {
        name: 'guzzlehttp/guzzle',
        version: '6.3.3',
        ecosystem: 'composer',
        purl: 'pkg:composer/guzzlehttp/guzzle@6.3.3',
        development: true,
        license: undefined,
      },
      fixedIn: ['6.5.8'],
      spot: { path: 'composer.lock' },
      url: 'https://osv.dev/GHSA-q559-8m2m-g699',
      suppressed: undefined,
    },
  ])
})

it.each([
  ['the vector', { ...GHSA, database_specific: {} }, '', 'high'],
  ['the group', PYSEC, '9.1', 'critical'],
  ['nothing', PYSEC, '', 'unrated'],
  ['a vector of CVSS 4', { ...PYSEC, severity: [{ type: 'CVSS_V4', score: CVSS4 }] }, '', 'high'],
  ['the worst of its vectors', { ...PYSEC, severity: [{ score: CVSS3 }, { score: CVSS4 }] }, '', 'high'],
  ['a vector of CVSS 2, which knows no critical', { ...PYSEC, severity: [{ score: CVSS2 }] }, '', 'high'],
  ['being malware', { id: 'MAL-2024-1' }, '', 'critical'],
])('rates by %s', (_name, flaw, max_severity, severity) => {
  expect(read({ vulnerabilities: [flaw], groups: [{ ids: [flaw.id], max_severity }] })?.findings[0]?.severity).toBe(
    severity,
  )
})

it('counts vulnerabilities, not groups, and suppresses what is not called', () => {
  const groups = [
    {
      ids: [GHSA.id, PYSEC.id],
      aliases: [],
      experimentalAnalysis: { [PYSEC.id]: { called: false }, [GHSA.id]: { called: true } },
    },
  ]
  const scan = read({ vulnerabilities: [GHSA, PYSEC], groups })
  expect(scan?.reported).toBe(2)
  expect(scan?.findings.map(({ suppressed }) => suppressed)).toEqual([undefined, 'the vulnerable code is not called'])
})

it('knows the record of a distribution by what its upstream found', () => {
  const flaw = { id: 'ALPINE-CVE-2018-25032', upstream: ['CVE-2018-25032'] }
  const older = { id: 'DEBIAN-CVE-2011-3374' }
  expect(read({ vulnerabilities: [flaw, older] })?.findings.map(({ aliases }) => aliases)).toEqual([
    ['ALPINE-CVE-2018-25032', 'CVE-2018-25032'],
    ['DEBIAN-CVE-2011-3374', 'CVE-2011-3374'],
  ])
})

it('suppresses what the distribution calls unimportant', () => {
  const groups = [{ ids: [PYSEC.id], experimental_analysis: { [PYSEC.id]: { called: true, unimportant: true } } }]
  expect(read({ vulnerabilities: [PYSEC], groups })?.findings[0]?.suppressed).toBe(
    'the distribution calls it unimportant',
  )
})

it('reads licences that are not allowed', () => {
  const scan = read({ licenses: ['AGPL-3.0-only'], license_violations: ['AGPL-3.0-only'] })
  expect(scan?.findings[0]).toMatchObject({
    kind: 'license',
    rule: 'AGPL-3.0-only',
    severity: 'unrated',
    package: { license: 'AGPL-3.0-only' },
  })
})

it.each([
  [{ results: [] }, true],
  [{ results: [], experimental_config: { licenses: {} } }, true],
  [{ results: [], errors: [] }, false],
  [{ results: [null] }, false],
])('knows %j: %s', (value, known) => {
  expect(osvScanner.recognises({ syntax: 'json', value })).toBe(known)
})
