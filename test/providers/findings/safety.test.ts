import { expect, it } from 'vitest'
import { safety } from '../../../src/providers/findings/safety.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'

const FLAW = {
  vulnerability_id: '25853',
  package_name: 'kit',
  ignored: false,
  analyzed_version: '0.1.0',
  advisory: 'Insecure. Ask someone@example.com.',
  is_transitive: false,
  fixed_versions: [''],
  CVE: null,
  severity: null,
  more_info_url: 'https://example.com/25853',
}
const report = (vulnerabilities: object[], more: object = {}) => ({
  report_meta: { packages_found: 50, safety_version: '2.3.5' },
  scanned_packages: {},
  vulnerabilities,
  ignored_vulnerabilities: [],
  ...more,
})
const read = (value: unknown) => safety.read(jsonReport(value))[0]

it('reads version 2, which rates nothing without a key', () => {
  const scan = read(report([FLAW]))
  expect(scan).toMatchObject({ tool: 'safety', toolVersion: '2.3.5', reported: 1, lookedAt: '50 packages' })
  expect(scan?.findings).toEqual([
    {
      kind: 'dependency',
      rule: '25853',
      severity: 'unrated',
      title: '25853 in kit',
      detail: 'Insecure. Ask ***.',
      aliases: [],
      cwe: [],
      package: { name: 'kit', version: '0.1.0', ecosystem: 'pypi', purl: 'pkg:pypi/kit@0.1.0', direct: undefined },
      fixedIn: [],
      url: 'https://example.com/25853',
      suppressed: undefined,
    },
  ])
})

it.each([
  [{ cvssv3: { base_score: 9.8, base_severity: 'CRITICAL' }, cvssv2: { base_score: 5 } }, 'critical', 9.8],
  [{ cvssv3: { base_score: 5.5 } }, 'medium', 5.5],
  [{ cvssv3: null, cvssv2: { base_score: 10 } }, 'high', undefined],
])('rates %j as %s', (severity, rated, score) => {
  const finding = read(report([{ ...FLAW, CVE: 'CVE-2021-1', severity }]))?.findings[0]
  expect([finding?.title, finding?.severity, finding?.score]).toEqual(['CVE-2021-1 in kit', rated, score])
})

it('keeps ignored vulnerabilities as suppressed, not counted', () => {
  const ignored = { ...FLAW, ignored: true, ignored_reason: 'not used', is_transitive: true }
  const scan = read(report([], { ignored_vulnerabilities: [ignored] }))
  expect(scan?.reported).toBe(0)
  expect(scan?.findings).toMatchObject([{ suppressed: 'not used', package: { direct: false } }])
})

it('reads the lists of version 1', () => {
  const value = [['django', '<2.2.28', '2.2.0', 'SQL injection, CVE-2022-28346.', '48041', null, null]]
  expect(safety.recognises({ syntax: 'json', value })).toBe(true)
  expect(read(value)?.findings).toMatchObject([
    { rule: '48041', title: 'CVE-2022-28346 in django', aliases: ['CVE-2022-28346'], package: { version: '2.2.0' } },
  ])
  expect(read([])?.partial).toEqual(['Safety names nothing that it looked at.'])
  expect(refusal(() => read([['django']]))).toBe('line ?: [0] has to be a list of at least five texts.')
})

it('reads the tree of version 3', () => {
  const specification = {
    raw: 'django==2.2.0',
    vulnerabilities: {
      known_vulnerabilities: [
        { id: '48041', ignored: null, vulnerable_spec: '<2.2.28' },
        { id: '48042', ignored: { code: 'x', reason: 'not used' } },
      ],
      remediation: { recommended: '2.2.28' },
    },
  }
  const results = { dependencies: [{ name: 'django', specifications: [specification] }] }
  const files = [{ location: 'requirements.txt', results }]
  const value = { meta: { safety_version: '3.2.0' }, scan_results: { projects: [{ files }] } }
  const scan = read(value)
  expect(safety.recognises({ syntax: 'json', value })).toBe(true)
  expect(scan).toMatchObject({ toolVersion: '3.2.0', reported: 1, lookedAt: '1 package' })
  expect(scan?.findings).toMatchObject([
    {
      rule: '48041',
      package: { name: 'django', version: '2.2.0' },
      fixedIn: ['2.2.28'],
      spot: { path: 'requirements.txt' },
      suppressed: undefined,
    },
    { rule: '48042', suppressed: 'not used' },
  ])
})

it('is no scan of 0 packages', () => {
  expect(read(report([], { report_meta: { packages_found: 0 } }))?.couldNotScan).toBe('Safety looked at 0 packages.')
  expect(read({ scan_results: { projects: [] } })?.couldNotScan).toBe('Safety looked at 0 packages.')
})
