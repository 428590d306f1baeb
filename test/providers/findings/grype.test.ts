import { expect, it } from 'vitest'
import { grype } from '../../../src/providers/findings/grype.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'

const MATCH = {
  vulnerability: {
    id: 'GHSA-p6mc-m468-83gw',
    severity: 'High',
    cvss: [{ version: '2.0', metrics: { baseScore: 9.9 } }],
    fix: { versions: ['4.17.19'], state: 'fixed' },
    dataSource: 'https://github.com/advisories/GHSA-p6mc-m468-83gw',
    epss: [{ cve: 'CVE-2020-8203', epss: 0.02, percentile: 0.8 }],
    knownExploited: [{ cve: 'CVE-2020-8203' }],
  },
  relatedVulnerabilities: [
    {
      id: 'CVE-2020-8203',
      description: 'Prototype pollution',
      cvss: [{ version: '3.1', metrics: { baseScore: 7.4 } }],
      cwes: [{ cwe: 'CWE-1321' }],
    },
  ],
  artifact: {
    name: 'lodash',
    version: '4.17.15',
    type: 'npm',
    purl: 'pkg:npm/lodash@4.17.15?from=lock',
    locations: [{ path: '/package-lock.json' }],
    licenses: ['MIT', 'BSD-3-Clause OR X'],
  },
}
const DESCRIPTOR = { name: 'grype', version: '0.110.0', db: { status: { built: '2026-11-20T06:00:00Z', valid: true } } }

function read(report: object) {
  return grype.read(
    jsonReport({ matches: [], source: { type: 'directory', target: '.' }, descriptor: DESCRIPTOR, ...report }),
  )[0]
}

it('reads a match with its names, its package and how likely it is exploited', () => {
  const scan = read({ matches: [MATCH] })
  expect(scan).toMatchObject({
    tool: 'grype',
    toolVersion: '0.110.0',
    reported: 1,
    couldNotScan: undefined,
    lookedAt: 'directory .',
    databaseAt: '2026-11-20T06:00:00Z',
  })
  expect(scan?.findings).toEqual([
    {
      kind: 'dependency',
      rule: 'GHSA-p6mc-m468-83gw',
      severity: 'high',
      score: 7.4,
      title: 'GHSA-p6mc-m468-83gw in lodash',
      detail: 'Prototype pollution',
      aliases: ['GHSA-p6mc-m468-83gw', 'CVE-2020-8203'],
      cwe: [1321],
      package: {
        name: 'lodash',
        version: '4.17.15',
        ecosystem: 'npm',
        purl: 'pkg:npm/lodash@4.17.15',
        license: 'MIT AND (BSD-3-Clause OR X)',
      },
      fixedIn: ['4.17.19'],
      spot: { path: 'package-lock.json' },
      epss: 0.02,
      exploited: true,
      url: 'https://github.com/advisories/GHSA-p6mc-m468-83gw',
      suppressed: undefined,
    },
  ])
})

it.each([
  ['Negligible', 'info'],
  ['Unknown', 'unrated'],
  ['Critical', 'critical'],
  [undefined, 'unrated'],
])('rates %s as %s', (word, severity) => {
  const match = { ...MATCH, vulnerability: { ...MATCH.vulnerability, severity: word } }
  expect(read({ matches: [match] })?.findings[0]?.severity).toBe(severity)
})

it('keeps paths of an image as they are', () => {
  const scan = read({ matches: [MATCH], source: { type: 'image', target: { userInput: 'app:1' } } })
  expect(scan?.findings[0]?.spot?.path).toBe('/package-lock.json')
  expect(scan?.lookedAt).toBe('image app:1')
})

it('does not count what a rule ignores', () => {
  const ignored = { ...MATCH, appliedIgnoreRules: [{ vulnerability: 'CVE-2020-8203', reason: 'not reachable' }] }
  const scan = read({ ignoredMatches: [ignored] })
  expect(scan?.reported).toBe(0)
  expect(scan?.findings[0]?.suppressed).toBe('ignored by a rule: CVE-2020-8203, not reachable')
})

it('reads the database of older versions, and is no scan without one', () => {
  const db = { built: '2021-12-24T08:14:02Z', error: null }
  expect(read({ descriptor: { name: 'grype', db } })?.databaseAt).toBe('2021-12-24T08:14:02Z')
  const broken = read({ descriptor: { name: 'grype', db: { ...db, error: 'database is too old' } } })
  expect(broken?.couldNotScan).toBe('Grype’s database: database is too old')
})

it('refuses a match without a package', () => {
  expect(refusal(() => read({ matches: [{ ...MATCH, artifact: null }] }))).toBe(
    'line ?: matches[0].artifact is missing.',
  )
})
