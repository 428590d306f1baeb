import { expect, it } from 'vitest'
import { sonarqube } from '../../../src/providers/findings/sonarqube.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'

const ISSUE = {
  key: 'AY',
  rule: 'java:S2076',
  severity: 'BLOCKER',
  component: 'shop:src/Main.java',
  project: 'shop',
  line: 59,
  hash: '1de6211e802eff1bb25bff705a0a4cf5',
  textRange: { startLine: 59, endLine: 60, startOffset: 6, endOffset: 13 },
  status: 'OPEN',
  message: 'Change this code, someone@example.com.',
  author: 'someone@example.com',
  tags: ['cwe', 'cwe-78', 'owasp-a1'],
  type: 'VULNERABILITY',
}
const answer = (issues: object[], more: object = {}) => ({
  paging: { pageIndex: 1, pageSize: 100, total: issues.length },
  issues,
  components: [{ key: 'shop:src/Main.java', qualifier: 'FIL', path: 'src/Main.java' }],
  ...more,
})
const read = (value: unknown) => sonarqube.read(jsonReport(value))[0]
const issue = (more: object) => read(answer([{ ...ISSUE, ...more }]))?.findings[0]

it('reads an issue with its place', () => {
  const scan = read(answer([ISSUE]))
  expect(scan).toMatchObject({ tool: 'sonarqube', reported: 1, partial: [], couldNotScan: undefined })
  expect(scan?.findings).toEqual([
    {
      kind: 'code',
      rule: 'java:S2076',
      severity: 'critical',
      title: 'Change this code, ***.',
      aliases: [],
      cwe: [78],
      fixedIn: [],
      spot: { path: 'src/Main.java', line: 59, endLine: 60, column: 7, endColumn: 14 },
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    },
  ])
})

it.each([
  [{ severity: 'CRITICAL' }, 'high'],
  [{ severity: 'MAJOR' }, 'medium'],
  [{ severity: 'MINOR' }, 'low'],
  [{ severity: 'INFO' }, 'info'],
  [{ severity: undefined }, 'unrated'],
  [{ severity: 'MINOR', impacts: [{ softwareQuality: 'SECURITY', severity: 'HIGH' }, { severity: 'LOW' }] }, 'high'],
])('rates %j as %s', (more, severity) => {
  expect(issue(more)?.severity).toBe(severity)
})

it.each([
  [{ type: 'BUG' }, 'lint'],
  [{ type: 'CODE_SMELL' }, 'lint'],
  [{ rule: 'secrets:S6290' }, 'secret'],
  [{ type: undefined, impacts: [{ softwareQuality: 'SECURITY', severity: 'LOW' }] }, 'code'],
  [{ type: undefined, impacts: [{ softwareQuality: 'RELIABILITY', severity: 'LOW' }] }, 'lint'],
])('takes %j for %s', (more, kind) => {
  expect(issue(more)?.kind).toBe(kind)
})

it.each([
  [{ status: 'RESOLVED', resolution: 'FALSE-POSITIVE' }, 'resolved: false-positive'],
  [{ issueStatus: 'ACCEPTED', status: 'RESOLVED' }, 'accepted'],
  [{ status: 'REOPENED' }, undefined],
])('sees that %j is set aside: %s', (more, suppressed) => {
  expect(issue(more)?.suppressed).toBe(suppressed)
})

it('finds the package in what the plugin for Dependency-Check writes', () => {
  const message = 'Filename: kit:1.1.2 | Reference: CVE-2024-2529 | CVSS Score: 6.4 | Category: CWE-120 | It breaks.'
  const rule = 'OWASP:UsingComponentWithKnownVulnerability'
  expect(issue({ rule, message, component: 'shop' })).toMatchObject({
    kind: 'dependency',
    rule: 'CVE-2024-2529',
    aliases: ['CVE-2024-2529'],
    score: 6.4,
    cwe: [120],
    package: { name: 'kit', version: '1.1.2' },
    spot: undefined,
  })
})

it('reads hotspots, of which reviewed ones are set aside', () => {
  const hotspot = {
    component: 'shop:web/a.ts',
    project: 'shop',
    vulnerabilityProbability: 'HIGH',
    status: 'TO_REVIEW',
    line: 47,
    message: 'Make sure this is safe.',
    ruleKey: 'typescript:S5247',
  }
  const value = {
    paging: { total: 2 },
    hotspots: [hotspot, { ...hotspot, status: 'REVIEWED', resolution: 'SAFE' }],
    components: [],
  }
  expect(sonarqube.recognises({ syntax: 'json', value })).toBe(true)
  expect(read(value)?.findings).toMatchObject([
    { kind: 'code', rule: 'typescript:S5247', severity: 'high', spot: { path: 'web/a.ts', line: 47 } },
    { suppressed: 'reviewed: safe' },
  ])
})

it('is partial when it is one page of several', () => {
  expect(read(answer([ISSUE], { total: 42 }))?.partial).toEqual(['The answer holds 1 of 42 entries.'])
})

it('is no scan when the server answered with an error', () => {
  const value = { errors: [{ msg: 'Component key shop not found' }] }
  expect(sonarqube.recognises({ syntax: 'json', value })).toBe(true)
  expect(read(value)?.couldNotScan).toBe('SonarQube answered: Component key shop not found')
  expect(refusal(() => read({}))).toBe('line ?: issues is missing.')
})

it('knows its answers', () => {
  expect(sonarqube.recognises({ syntax: 'json', value: answer([]) })).toBe(true)
  expect(sonarqube.recognises({ syntax: 'json', value: { sonarBaseURL: 'x', issues: [] } })).toBe(true)
  expect(sonarqube.recognises({ syntax: 'json', value: { issues: [] } })).toBe(false)
})
